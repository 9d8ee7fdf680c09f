/**
 * Measures how many requests a second get through a transport, beside a bare socket and the JDK's client. Nothing here knows
 * what a plugin is.
 */
@NullMarked
package dev.tocsin.benchmarks.wire;

import org.jspecify.annotations.NullMarked;
