/**
 * Alerts as one incident: its words, and what its alerts have in common. Which alerts are told of together is decided elsewhere.
 */
@NullMarked
package dev.tocsin.delivery.incident;

import org.jspecify.annotations.NullMarked;
