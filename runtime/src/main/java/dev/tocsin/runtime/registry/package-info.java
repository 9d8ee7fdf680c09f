/**
 * The plugins of one process: looked up, validated, created and invoked by name. How plugins are found on a class path, and
 * what becomes of a delivery, is not decided here.
 */
@NullMarked
package dev.tocsin.runtime.registry;

import org.jspecify.annotations.NullMarked;
