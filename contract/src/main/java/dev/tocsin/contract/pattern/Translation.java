package dev.tocsin.contract.pattern;

/**
 * Checks a pattern against the grammar of RFC 9485 and writes it in the syntax of RE2.
 *
 * <p>Each method reads one production of the grammar. Characters are written by their number and classes as ranges of
 * numbers, so nothing of the pattern's own text reaches the other syntax. Used once.
 */
final class Translation {

    private static final int MAX_NESTING = 50;
    private static final int MAX_SIZE = 10_000;

    private final Cursor in;
    private int nesting;

    Translation(String text) {
        this.in = new Cursor(text);
    }

    String translate() {
        Expression whole = alternatives();
        if (in.peek() == ')') {
            throw in.problem(in.position(), "')' closes no group", "remove it, or write '\\)'");
        }
        return whole.text();
    }

    /** {@code i-regexp = branch *( "|" branch )}. */
    private Expression alternatives() {
        Expression all = branch();
        while (in.takeIf('|')) {
            all = all.or(branch());
        }
        return all;
    }

    /** {@code branch = *piece}. */
    private Expression branch() {
        Expression all = Expression.EMPTY;
        while (in.peek() != Cursor.END && in.peek() != '|' && in.peek() != ')') {
            int start = in.position();
            all = all.then(piece());
            if (all.size() > MAX_SIZE) {
                throw in.problem(
                        start, "with this repetition the pattern is over " + MAX_SIZE + " steps", "repeat less");
            }
        }
        return all;
    }

    /** {@code piece = atom [ quantifier ]}. */
    private Expression piece() {
        Expression atom = atom();
        return Quantifier.read(in).map(atom::times).orElse(atom);
    }

    /** {@code atom = NormalChar / charClass / ( "(" i-regexp ")" )}. */
    private Expression atom() {
        int start = in.position();
        int c = in.take();
        return switch (c) {
            case '(' -> group(start);
            case '[' -> Expression.of(CharacterClass.read(in));
            case '.' -> Expression.of(CharacterClass.anyInLine());
            case '\\' -> Expression.of(Escape.read(in));
            case '*', '+', '?', '{' -> throw in.problem(start, in.quote(start) + " has nothing to repeat", escaped(c));
            case ']', '}' -> throw in.problem(start, in.quote(start) + " closes nothing", escaped(c));
            case '^' -> throw in.problem(start, "a pattern has no anchors, it always matches the whole", escaped(c));
            case '$' ->
                throw in.problem(
                        start, "a pattern has no anchors, it always matches the whole", "remove it, or write '[$]'");
            default -> Expression.of(in.character(start));
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
        return inside.grouped();
    }

    private static String escaped(int c) {
        return "remove it, or write '\\" + (char) c + "'";
    }
}
