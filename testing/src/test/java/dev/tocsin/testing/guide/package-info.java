/** The plugin of the guides and its tests, as the guides show them. Nothing else, and nothing that a guide does not show. */
@NullMarked
package dev.tocsin.testing.guide;

import org.jspecify.annotations.NullMarked;
