/** Definitions that tests compile. No test lives here. */
@NullMarked
package dev.tocsin.processor.example;

import org.jspecify.annotations.NullMarked;
