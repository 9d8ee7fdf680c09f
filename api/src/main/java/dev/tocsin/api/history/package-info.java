/**
 * The record of calls: each {@link dev.tocsin.api.history.Invocation} of an action of one instance, failures too, secrets
 * never. Recording itself is done by generated code and lives elsewhere; nothing here changes what a caller sees.
 */
@NullMarked
package dev.tocsin.api.history;

import org.jspecify.annotations.NullMarked;
