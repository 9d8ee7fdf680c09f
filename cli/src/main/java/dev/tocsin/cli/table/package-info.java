/**
 * Text laid out for a terminal: widths, line breaks and columns. What the text says is decided elsewhere.
 */
@NullMarked
package dev.tocsin.cli.table;

import org.jspecify.annotations.NullMarked;
