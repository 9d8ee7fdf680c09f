package dev.tocsin.processor.write;

import static java.util.stream.Collectors.joining;

/**
 * Writes text as a Java literal, the same on every JDK; the compiler's own way of it quotes an apostrophe on some and not on
 * others.
 */
final class Literal {
    private Literal() {}

    /** {@return a string literal in ASCII} */
    static String of(String text) {
        return text.chars().mapToObj(Literal::escaped).collect(joining("", "\"", "\""));
    }

    private static String escaped(int unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> unit >= ' ' && unit <= '~' ? Character.toString(unit) : "\\u%04x".formatted(unit);
        };
    }
}
