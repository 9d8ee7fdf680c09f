/**
 * The kinds of values that a plugin takes and gives: how each is read from text and from structured input, checked, and
 * written in its normal form. What a plugin is, and which rules join its fields, is not decided here.
 */
@NullMarked
package dev.tocsin.contract.kind;

import org.jspecify.annotations.NullMarked;
