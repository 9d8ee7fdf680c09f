/**
 * Reads the text of a template into a tree, every mistake of its form with line and column. What a name means is not known
 * here.
 */
@NullMarked
package dev.tocsin.template.syntax;

import org.jspecify.annotations.NullMarked;
