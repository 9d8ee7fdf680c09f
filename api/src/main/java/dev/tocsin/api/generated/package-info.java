/**
 * What generated code calls and implements; nobody else does. Small on purpose: a jar that was built against it must go on
 * working, so nothing here may change without a new {@link dev.tocsin.contract.plugin.Origin#FORMAT}.
 */
@NullMarked
package dev.tocsin.api.generated;

import org.jspecify.annotations.NullMarked;
