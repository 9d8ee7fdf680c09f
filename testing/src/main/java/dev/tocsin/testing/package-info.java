/** Fakes and the contract test for authors of plugins. Nothing here ships with a plugin. */
@NullMarked
package dev.tocsin.testing;

import org.jspecify.annotations.NullMarked;
