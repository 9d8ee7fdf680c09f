package dev.tocsin.cli.table;

import dev.tocsin.contract.problem.OneLine;
import java.util.List;

/** Lines under each other, each wrapped to the width of a terminal. Controls in a text are shown as escapes. */
public final class Paragraphs {
    private static final int LEAST = 20;

    private final int columns;
    private final StringBuilder text = new StringBuilder();

    /** Makes an empty text for a terminal of so many columns. */
    public Paragraphs(int columns) {
        this.columns = columns;
    }

    /** {@return whether nothing was added} */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Adds an empty line. */
    public void gap() {
        text.append('\n');
    }

    /** Adds a text, wrapped under its beginning. */
    public void add(String paragraph) {
        add("", paragraph);
    }

    /** Adds a text behind a word, wrapped so that it stands beside the word. */
    public void add(String word, String paragraph) {
        int left = TextWidth.of(word);
        String before = word;
        List<String> lines = TextWidth.wrapped(OneLine.of(paragraph), Math.max(LEAST, columns - left));
        for (String line : lines) {
            text.append((before + line).stripTrailing()).append('\n');
            before = " ".repeat(left);
        }
    }

    /** {@return all lines, each with a line break} */
    @Override
    public String toString() {
        return text.toString();
    }
}
