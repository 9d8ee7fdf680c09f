/**
 * Patterns for text in the interoperable syntax of RFC 9485 (I-Regexp), matched in linear time. Which field has which
 * pattern is not known here, and no other package sees the regular expression library.
 */
@NullMarked
package dev.tocsin.contract.pattern;

import org.jspecify.annotations.NullMarked;
