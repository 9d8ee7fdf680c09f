package dev.tocsin.template.data;

/** Collects characters, up to a bound. Not thread-safe. */
public final class TextBuilder {
    /** The most characters (UTF-16 units) that a text of a template may have, its output too. */
    public static final int MAX_LENGTH = 256 * 1024;

    private final StringBuilder text = new StringBuilder();

    /**
     * Adds characters.
     *
     * @throws Failure if they are too many
     */
    public TextBuilder append(CharSequence more) {
        return append(more, 0, more.length());
    }

    /**
     * Adds some of {@code more}.
     *
     * @throws Failure if they are too many
     */
    public TextBuilder append(CharSequence more, int start, int end) {
        if (end - start > MAX_LENGTH - text.length()) {
            throw new Failure("the text is over " + MAX_LENGTH + " characters", "write less, or fewer alerts");
        }
        text.append(more, start, end);
        return this;
    }

    /**
     * Adds a character some times; none if {@code times} is negative.
     *
     * @throws Failure if they are too many
     */
    public TextBuilder repeat(char character, int times) {
        for (int i = 0; i < times; i++) {
            append(String.valueOf(character));
        }
        return this;
    }

    /** {@return how many characters there are} */
    public int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
