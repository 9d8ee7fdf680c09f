package dev.tocsin.contract.pattern;

import java.util.ArrayList;
import java.util.List;

/** Reads a pattern by the grammar of RFC 9485, one production a method. Used once. */
final class Grammar {

    private static final int MAX_NESTING = 50;
    private static final int MAX_SIZE = 20_000;
    private static final String NO_ANCHORS = "a pattern has no anchors, it always matches the whole";

    private final Cursor in;
    private int nesting;

    Grammar(String pattern) {
        this.in = new Cursor(pattern);
    }

    Expression read() {
        Expression whole = alternatives();
        if (in.peek() == ')') {
            throw in.problem(in.position(), "')' closes no group", "remove it, or write '\\)'");
        }
        if (whole.size() > MAX_SIZE) {
            throw in.problem(0, "the pattern is over " + MAX_SIZE + " steps", "repeat less");
        }
        return whole;
    }

    /** {@code i-regexp = branch *( "|" branch )}. */
    private Expression alternatives() {
        List<Expression> branches = new ArrayList<>();
        do {
            branches.add(branch());
        } while (in.takeIf('|'));
        return new Expression.Choice(branches);
    }

    /** {@code branch = *piece}. */
    private Expression branch() {
        List<Expression> pieces = new ArrayList<>();
        while (in.peek() != Cursor.END && in.peek() != '|' && in.peek() != ')') {
            pieces.add(piece());
        }
        return new Expression.Sequence(pieces);
    }

    /** {@code piece = atom [ quantifier ]}. */
    private Expression piece() {
        int start = in.position();
        Expression atom = atom();
        Expression piece = Quantifier.read(in)
                .<Expression>map(times -> new Expression.Repetition(atom, times))
                .orElse(atom);
        if (piece.size() > MAX_SIZE) {
            throw in.problem(start, "this repetition is over " + MAX_SIZE + " steps", "repeat less");
        }
        return piece;
    }

    /** {@code atom = NormalChar / charClass / ( "(" i-regexp ")" )}. */
    private Expression atom() {
        int start = in.position();
        int c = in.take();
        return switch (c) {
            case '(' -> group(start);
            case '[' -> new Expression.One(CharacterClass.read(in));
            case '.' -> new Expression.One(any -> any != '\n' && any != '\r');
            case '\\' -> new Expression.One(Escape.read(in));
            case '*', '+', '?', '{' -> throw in.problem(start, in.quote(start) + " has nothing to repeat", escaped(c));
            case ']', '}' -> throw in.problem(start, in.quote(start) + " closes nothing", escaped(c));
            case '^' -> throw in.problem(start, NO_ANCHORS, escaped(c));
            case '$' -> throw in.problem(start, NO_ANCHORS, "remove it, or write '[$]'");
            default -> new Expression.One(CharacterClass.single(in.character(start)));
        };
    }

    private Expression group(int start) {
        if (in.peek() == '?') {
            throw in.problem(
                    start, "'(?' is not of I-Regexp", "use '(' for a group; there is no lookaround and no flag");
        }
        if (++nesting > MAX_NESTING) {
            throw in.problem(start, "groups are nested over " + MAX_NESTING + " deep", "nest less");
        }
        Expression inside = alternatives();
        in.expect(')', "the group of character " + (start + 1));
        nesting--;
        return inside;
    }

    private static String escaped(int c) {
        return "remove it, or write '\\" + (char) c + "'";
    }
}
