/**
 * The two machines, facts and groups, as one: events in, changes and orders out. It is the only door to them; who opens it keeps
 * what it wants kept, and reads the clock.
 */
@NullMarked
package dev.tocsin.delivery.machine;

import org.jspecify.annotations.NullMarked;
