package dev.tocsin.processor.write;

import static java.util.stream.Collectors.joining;

/**
 * Writes text as a Java literal, the same under every compiler; their own way of it quotes an apostrophe in some and not in
 * others.
 */
final class Literal {
    private Literal() {}

    /** {@return a string literal in ASCII} */
    static String of(String text) {
        return text.chars()
                .mapToObj(unit -> unit == '"' ? "\\\"" : escaped(unit))
                .collect(joining("", "\"", "\""));
    }

    /** {@return a character literal in ASCII} */
    static String of(char character) {
        return "'" + (character == '\'' ? "\\'" : escaped(character)) + "'";
    }

    private static String escaped(int unit) {
        return switch (unit) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> unit >= ' ' && unit <= '~' ? Character.toString(unit) : "\\u%04x".formatted(unit);
        };
    }
}
