/**
 * How values are written in few bytes, and read again. Whose values they are, and whether the bytes are still what was written, is
 * known elsewhere.
 */
@NullMarked
package dev.tocsin.delivery.binary;

import org.jspecify.annotations.NullMarked;
