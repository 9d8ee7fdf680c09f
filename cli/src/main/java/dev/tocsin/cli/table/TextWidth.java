package dev.tocsin.cli.table;

import java.util.ArrayList;
import java.util.List;

/** Measures, cuts and wraps text by the columns that it takes on a terminal, where some characters take two and some none. */
final class TextWidth {

    private static final String CUT = "…";

    /** First and last code points of the blocks that terminals show two columns wide. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD},
    };

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** {@return the text, cut so that it takes no more than {@code columns}} */
    static String cut(String text, int columns) {
        return of(text) <= columns ? text : text.substring(0, endWithin(text, columns - 1)) + CUT;
    }

    /** {@return the text and spaces behind it, {@code columns} in all} */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** {@return the text in lines of at most {@code columns}, broken at spaces where there are some; at least one line} */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (of(rest) > columns) {
            int end = endWithin(rest, columns);
            int space = rest.lastIndexOf(' ', end);
            int cut = space > 0 ? space : Math.max(end, 1);
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** {@return the end of the longest beginning that takes no more than {@code columns}, but of one character at least} */
    private static int endWithin(String text, int columns) {
        int end = 0;
        int taken = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            taken += of(point);
            if (taken > columns && end > 0) {
                return end;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        for (int[] block : WIDE) {
            if (point >= block[0] && point <= block[1]) {
                return true;
            }
        }
        return false;
    }
}
