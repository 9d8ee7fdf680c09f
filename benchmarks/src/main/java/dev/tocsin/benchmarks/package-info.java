/** Measures what is claimed about speed. No production code depends on it. */
@NullMarked
package dev.tocsin.benchmarks;

import org.jspecify.annotations.NullMarked;
