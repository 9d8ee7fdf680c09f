/**
 * What must outlive a crash, as the machines hand it over and get it back: what is alive, and the deliveries that have ended. How and
 * where it is kept, and what is in the bytes, is known elsewhere.
 */
@NullMarked
package dev.tocsin.delivery.journal;

import org.jspecify.annotations.NullMarked;
