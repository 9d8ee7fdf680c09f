/**
 * Measures what a thousand plugins cost: to compile, and to find at the start of a process. No production code depends on it.
 */
@NullMarked
package dev.tocsin.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
