/**
 * Keeps calls to the pace that a target takes. It reads no clock and lets no time pass: it says when the next call may be made, and
 * whoever asks waits.
 */
@NullMarked
package dev.tocsin.delivery.pace;

import org.jspecify.annotations.NullMarked;
