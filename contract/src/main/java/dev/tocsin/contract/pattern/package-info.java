/**
 * Patterns for text in the interoperable syntax of RFC 9485 (I-Regexp), read by its grammar and matched in linear time. Which
 * field has which pattern is not known here.
 *
 * <p>The matcher is our own, as it is small without captures, anchors and laziness: the engines for the whole syntax of RE2
 * bring tables of an old Unicode, refuse counts above 1000 and must be loaded even where nothing is matched.
 */
@NullMarked
package dev.tocsin.contract.pattern;

import org.jspecify.annotations.NullMarked;
