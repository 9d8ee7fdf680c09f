/**
 * What becomes of the alerts of a group: when it is told, what is held back, to whom, and what is tried again. It reads the facts
 * and changes none; it knows no clock, thread, network or file, and the same events at the same instants always lead to the same
 * effects.
 */
@NullMarked
package dev.tocsin.delivery.group;

import org.jspecify.annotations.NullMarked;
