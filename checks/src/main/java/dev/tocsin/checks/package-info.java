/** The rules that all modules keep to, as tests. Nothing of this ships, and production code lives elsewhere. */
@NullMarked
package dev.tocsin.checks;

import org.jspecify.annotations.NullMarked;
