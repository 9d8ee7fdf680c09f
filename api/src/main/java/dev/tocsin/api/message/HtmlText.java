package dev.tocsin.api.message;

/** Writes text so that it is nothing else in HTML, between tags and within the quotes of an attribute. */
final class HtmlText {
    private HtmlText() {}

    static void append(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), out);
        }
    }

    static void append(char c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(c);
        }
    }
}
