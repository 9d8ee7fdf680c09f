package dev.tocsin.template.syntax;

/**
 * A spot in a text.
 *
 * @param line the line, counted from 1
 * @param column the character (code point) of the line, counted from 1
 */
public record Position(int line, int column) {}
