package dev.tocsin.api.message;

import dev.tocsin.contract.problem.OneLine;

/** Makes any text one that can be shown. */
final class Wording {
    /** A value of more characters would bury what stands below it. */
    private static final int LONGEST_VALUE = 1000;

    /** No target takes a text of more. */
    private static final int LONGEST_TEXT = 65_536;

    private Wording() {}

    /** {@return a title on one line, its control characters shown} */
    static String title(String text) {
        return OneLine.of(bounded(text.strip(), LONGEST_TEXT));
    }

    /** {@return a value on one line, its control characters shown; a very long one is cut} */
    static String line(String text) {
        return OneLine.of(bounded(text, LONGEST_VALUE));
    }

    private static String bounded(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, Grapheme.borderBefore(text, longest - 1)) + Cut.MARK;
    }

    /** {@return the text as a sentence on one line, on which what was on several is divided by spaces} */
    static String sentence(String text) {
        return line(text.strip().replace("\r\n", " ").replace('\n', ' '));
    }

    /** {@return the text on the lines that it is on, its other control characters shown; of empty lines, one is left} */
    static String lines(String text) {
        String whole = bounded(text.strip(), LONGEST_TEXT);
        if (whole.indexOf('\n') < 0) {
            return OneLine.of(whole);
        }
        StringBuilder lines = new StringBuilder(whole.length() + 8);
        boolean isEmptyAbove = false;
        for (int start = 0; start < whole.length(); ) {
            int end = lineEnd(whole, start);
            String line = whole.substring(start, end).stripTrailing();
            if (!line.isEmpty() || !isEmptyAbove) {
                lines.append(lines.isEmpty() ? "" : "\n").append(OneLine.of(line));
            }
            isEmptyAbove = line.isEmpty();
            start = end + 1;
        }
        return lines.toString();
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
