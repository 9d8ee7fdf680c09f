/**
 * Measures what is claimed about speed, beside what others do for the same. No production code depends on it, and nothing
 * here says whether a result is good enough.
 */
@NullMarked
package dev.tocsin.benchmarks;

import org.jspecify.annotations.NullMarked;
