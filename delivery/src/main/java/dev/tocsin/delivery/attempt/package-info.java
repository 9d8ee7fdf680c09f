/**
 * One attempt of a delivery, whatever its plugin does. When an attempt is made, and what follows from how it ends, is decided
 * elsewhere.
 */
@NullMarked
package dev.tocsin.delivery.attempt;

import org.jspecify.annotations.NullMarked;
