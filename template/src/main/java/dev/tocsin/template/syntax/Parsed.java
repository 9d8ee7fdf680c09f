package dev.tocsin.template.syntax;

import java.util.Map;

/**
 * A text that was read.
 *
 * @param main what stands outside of definitions
 * @param definitions what {@code define} and {@code block} define, by their names
 */
public record Parsed(Body main, Map<String, Body> definitions) {}
