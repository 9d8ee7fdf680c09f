package dev.tocsin.server.page;

import dev.tocsin.contract.problem.OneLine;

/** Writes HTML. Whatever is given as a text or as the value of an attribute stays that, whatever stands in it. For one thread. */
final class Html {
    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");

    /** Writes an element with what is written meanwhile in it. */
    Html in(String tag, Runnable content, String... attributes) {
        open(tag, attributes);
        content.run();
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Writes an element with a text in it. */
    Html element(String tag, String text, String... attributes) {
        return in(tag, () -> text(text), attributes);
    }

    /** Writes an element that has no content, or begins one. */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    /** Writes a text. */
    Html text(String text) {
        text.codePoints().forEach(this::character);
        return this;
    }

    /** Writes what is markup already; it must not come from outside. */
    Html trusted(String markup) {
        out.append(markup);
        return this;
    }

    private void character(int character) {
        switch (character) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\t' -> out.append((char) character);
            default -> plain(character);
        }
    }

    /** As on a terminal, what HTML may not have, or what would reorder the page, becomes an escape that is seen. */
    private void plain(int character) {
        if (character >= ' ' && character <= '~') {
            out.append((char) character);
        } else {
            out.append(OneLine.of(Character.toString(character)));
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
