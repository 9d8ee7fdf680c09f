/** Finds, creates and invokes plugins. Loads no plugin class to answer what a plugin promises. */
@NullMarked
package dev.tocsin.runtime;

import org.jspecify.annotations.NullMarked;
