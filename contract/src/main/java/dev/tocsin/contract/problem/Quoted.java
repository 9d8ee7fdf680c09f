package dev.tocsin.contract.problem;

/** Quotes what someone wrote, so that a message can name it. */
public final class Quoted {

    private static final int MAX_LENGTH = 80;

    private Quoted() {}

    /** {@return the text in single quotes, cut behind 80 characters} */
    public static String of(String text) {
        if (text.length() <= MAX_LENGTH || text.codePointCount(0, text.length()) <= MAX_LENGTH) {
            return "'" + text + "'";
        }
        return "'" + text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH)) + "…'";
    }
}
