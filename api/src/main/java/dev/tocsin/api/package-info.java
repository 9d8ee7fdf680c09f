/**
 * What the author of a plugin writes on a definition: the annotations, and {@link dev.tocsin.api.Lifecycle}. Nothing that
 * runs lives here.
 */
@NullMarked
package dev.tocsin.api;

import org.jspecify.annotations.NullMarked;
