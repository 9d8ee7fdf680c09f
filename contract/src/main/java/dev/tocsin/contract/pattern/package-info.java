/**
 * Patterns for text in the interoperable syntax of RFC 9485 (I-Regexp), read by its grammar and matched in linear time. Which
 * field has which pattern is not known here.
 */
@NullMarked
package dev.tocsin.contract.pattern;

import org.jspecify.annotations.NullMarked;
