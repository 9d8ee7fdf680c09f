/**
 * An incident as a person reads it: {@link dev.tocsin.api.message.Message} says what, a
 * {@link dev.tocsin.api.message.MarkupWriter} says it in the markup of a target, and {@link dev.tocsin.api.message.Cut} makes
 * it fit. No target is known here, and no template: what a user writes comes after this, or instead of it.
 */
@NullMarked
package dev.tocsin.api.message;

import org.jspecify.annotations.NullMarked;
