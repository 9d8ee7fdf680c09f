package dev.tocsin.contract.pattern;

import java.util.function.IntPredicate;

/** Reads what follows a backslash: a character that stands for itself, a control character or a category. */
final class Escape {

    private static final String FOR_THEMSELVES = "()*+-.?[\\]^{|}";

    private Escape() {}

    /** {@code SingleCharEsc / charClassEsc}, behind the backslash. */
    static IntPredicate read(Cursor in) {
        if (in.takeIf('p')) {
            return Category.read(in);
        }
        return in.takeIf('P') ? Category.read(in).negate() : CharacterClass.single(character(in));
    }

    static boolean isCategory(Cursor in) {
        return in.peek() == 'p' || in.peek() == 'P';
    }

    /** {@code SingleCharEsc}, behind the backslash. */
    static int character(Cursor in) {
        int start = in.position();
        int c = in.take();
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> {
                if (FOR_THEMSELVES.indexOf(c) < 0) {
                    throw in.problem(start, "'\\" + Character.toString(c) + "' is not of I-Regexp", instead(c));
                }
                yield c;
            }
        };
    }

    private static String instead(int c) {
        return switch (c) {
            case 'd' -> "write '[0-9]' or '\\p{Nd}'";
            case 'D' -> "write '[^0-9]' or '\\P{Nd}'";
            case 'w' -> "write '[0-9A-Z_a-z]'";
            case 'W' -> "write '[^0-9A-Z_a-z]'";
            case 's' -> "write '[ \\t\\n\\r]'";
            case 'S' -> "write '[^ \\t\\n\\r]'";
            case 'b', 'B', 'A', 'z', 'Z' -> "remove it, a pattern always matches the whole";
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                "write the group again; there are no references to groups";
            case '$' -> "write '[$]'";
            case 'u', 'x' -> "write the character itself";
            default -> "write the character without the backslash";
        };
    }
}
