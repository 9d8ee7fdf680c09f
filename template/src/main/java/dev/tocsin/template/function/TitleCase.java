package dev.tocsin.template.function;

/**
 * Writes the first letter of each word great and all others small. A word is of letters, digits and underscores, and of the
 * signs that stand between two letters of one, as in {@code it's}.
 */
final class TitleCase {
    private static final String BETWEEN_LETTERS = "'.:·’";

    private final int[] characters;
    private boolean isBehindFirst;

    private TitleCase(String text) {
        this.characters = text.codePoints().toArray();
    }

    static String of(String text) {
        TitleCase titled = new TitleCase(text);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < titled.characters.length; i++) {
            out.appendCodePoint(titled.changed(i));
        }
        return out.toString();
    }

    private int changed(int index) {
        int c = characters[index];
        if (!Character.isLetter(c)) {
            isBehindFirst &= Character.isDigit(c) || c == '_' || isMark(c) || isBetweenLetters(index);
            return c;
        }
        boolean isFirst = !isBehindFirst;
        isBehindFirst = true;
        return isFirst ? Character.toTitleCase(c) : Character.toLowerCase(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean isBetweenLetters(int index) {
        return BETWEEN_LETTERS.indexOf(characters[index]) >= 0 && isLetter(index - 1) && isLetter(index + 1);
    }

    private boolean isLetter(int index) {
        return index >= 0 && index < characters.length && Character.isLetter(characters[index]);
    }
}
