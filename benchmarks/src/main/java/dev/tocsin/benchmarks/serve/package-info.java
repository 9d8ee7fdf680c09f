/**
 * Measures the service from outside, as a process beside the installed Alertmanager: how many alerts a second come in and go out.
 * Nothing here knows what is inside of either.
 */
@NullMarked
package dev.tocsin.benchmarks.serve;

import org.jspecify.annotations.NullMarked;
