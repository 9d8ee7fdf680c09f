/**
 * What is demanded of a definition, one class a rule; each finds all that is wrong by it, on the exact element. Nothing is
 * written here, and nothing read that {@code scan} can read.
 */
@NullMarked
package dev.tocsin.processor.rule;

import org.jspecify.annotations.NullMarked;
