package dev.tocsin.server.configuration.yaml;

/**
 * A part of a text that is not shown.
 *
 * @param begin the first of its characters, as Unicode counts them
 * @param end the first behind it
 * @param instead what is shown; nothing, if neither are the blanks before it
 */
record Cut(int begin, int end, String instead) {
    /** {@return the text without these parts, which are in its order; one that begins inside another is passed over} */
    static String all(Iterable<Cut> cuts, String text) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        int counted = 0;
        for (Cut cut : cuts) {
            if (cut.begin >= counted) {
                int from = text.offsetByCodePoints(at, cut.begin - counted);
                int to = text.offsetByCodePoints(from, cut.end - cut.begin);
                shown.append(text, at, from);
                boolean takesLine = cut.instead.isEmpty() && isLineEmptied(shown) && text.startsWith("\n", to);
                shown.append(cut.instead).append(text.startsWith("\n", to - 1) ? "\n" : "");
                at = takesLine ? to + 1 : to;
                counted = takesLine ? cut.end + 1 : cut.end;
            }
        }
        return shown.append(text, at, text.length()).toString();
    }

    /** {@return whether nothing is left of a text's last line without the blanks at its end, which are taken away} */
    private static boolean isLineEmptied(StringBuilder shown) {
        int length = shown.length();
        while (length > 0 && shown.charAt(length - 1) == ' ') {
            length--;
        }
        shown.setLength(length);
        return length == 0 || shown.charAt(length - 1) == '\n';
    }
}
