/**
 * Decides after each attempt of a delivery whether there is another one, and when. Knows no clock, thread, network or file:
 * the same verdicts at the same instants always lead to the same decisions.
 */
@NullMarked
package dev.tocsin.delivery.retry;

import org.jspecify.annotations.NullMarked;
