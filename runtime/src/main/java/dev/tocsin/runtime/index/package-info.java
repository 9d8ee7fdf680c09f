/**
 * Finds plugins as data: the index that the compiler wrote into a jar, the contracts beside it, and definitions that no
 * processor has seen. No plugin class is loaded here, and nothing is created.
 */
@NullMarked
package dev.tocsin.runtime.index;

import org.jspecify.annotations.NullMarked;
