/**
 * The two doors by which javac comes in: one writes what belongs to each definition, the other the index of a compilation.
 * How a definition is read, judged and written is decided in the packages below.
 */
@NullMarked
package dev.tocsin.processor;

import org.jspecify.annotations.NullMarked;
