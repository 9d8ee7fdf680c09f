package dev.tocsin.contract.problem;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Quotes what someone wrote, so that a message can name it.
 *
 * @since 0.1
 */
public final class Quoted {

    private static final int MAX_LENGTH = 60;

    private Quoted() {}

    /** {@return the text in single quotes, cut behind 60 characters} */
    public static String of(String text) {
        if (text.length() <= MAX_LENGTH || text.codePointCount(0, text.length()) <= MAX_LENGTH) {
            return "'" + text + "'";
        }
        return "'" + text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH)) + "…'";
    }

    /** {@return the texts in a row, each as {@link #of} quotes it: {@code 'a', 'b' or 'c'} if the last word is {@code or}} */
    public static String row(List<String> texts, String lastWord) {
        int last = texts.size() - 1;
        if (last < 1) {
            return texts.stream().map(Quoted::of).collect(joining());
        }
        String head = texts.subList(0, last).stream().map(Quoted::of).collect(joining(", "));
        return head + " " + lastWord + " " + of(texts.get(last));
    }
}
