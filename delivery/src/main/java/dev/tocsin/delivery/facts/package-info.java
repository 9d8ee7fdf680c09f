/**
 * What is known of the world: alerts, silences, and which alert inhibits which. Nothing here knows a group, a notifier or a
 * clock, and the same events at the same instants always lead to the same state.
 */
@NullMarked
package dev.tocsin.delivery.facts;

import org.jspecify.annotations.NullMarked;
