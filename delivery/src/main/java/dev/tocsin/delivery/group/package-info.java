/**
 * What becomes of the alerts of a group: when it is looked at, whom it is told to, what waits, and what is tried again. It asks the
 * {@link dev.tocsin.delivery.stage stages} what is held back and what is news. It reads the facts and changes none; it knows no
 * clock, thread, network or file, and the same events at the same instants always lead to the same effects.
 */
@NullMarked
package dev.tocsin.delivery.group;

import org.jspecify.annotations.NullMarked;
