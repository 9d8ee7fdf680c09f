/**
 * What became of a delivery and why: who was to be told what, what was held back, each wait, each attempt, and its end. Nothing
 * here decides anything; it is what is left when all is decided.
 */
@NullMarked
package dev.tocsin.delivery.life;

import org.jspecify.annotations.NullMarked;
