package dev.tocsin.api.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a text can be divided so that no reader sees a broken character: an emoji of several code points, a letter and
 * its accents, a flag.
 *
 * <p>What one character is depends on what stands before it, back to the beginning in theory. So the search begins at the
 * last place that is a border whatever stands around it, between two characters of ASCII; where none is near, a little before
 * the border that is asked for. A character that is longer than that, as no language has one, may be divided.
 */
final class Grapheme {
    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final int FURTHEST = 256;

    private Grapheme() {}

    /** {@return the last border at or before the index} */
    static int borderBefore(String text, int index) {
        if (isBorder(text, index)) {
            return index;
        }
        int border = start(text, index);
        Matcher characters = CHARACTER.matcher(text).region(border, Math.min(index + 2, text.length()));
        while (characters.find() && characters.end() <= index) {
            border = characters.end();
        }
        return border;
    }

    private static int start(String text, int index) {
        int furthest = Math.max(index - FURTHEST, 0);
        for (int at = index - 1; at > furthest; at--) {
            if (isBorder(text, at)) {
                return at;
            }
        }
        return furthest > 0 && isInPair(text, furthest) ? furthest - 1 : furthest;
    }

    /** Without regard to anything further away; false only says that more must be known. */
    private static boolean isBorder(String text, int at) {
        return at == 0 || at == text.length() || isPlain(text.charAt(at - 1)) && isPlain(text.charAt(at));
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F;
    }

    private static boolean isInPair(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
