/** The model of what a plugin promises, as plain values. No I/O, no reflection, no plugin code. */
@NullMarked
package dev.tocsin.contract;

import org.jspecify.annotations.NullMarked;
