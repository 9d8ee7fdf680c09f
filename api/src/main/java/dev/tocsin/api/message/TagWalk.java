package dev.tocsin.api.message;

import java.util.Locale;
import java.util.Set;

/** Walks through HTML: tags, comments, entities and characters. */
final class TagWalk extends Walk {
    /** The tags that nothing closes. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    TagWalk(String text) {
        super(text);
    }

    @Override
    void step() {
        switch (charAt(0)) {
            case '<' -> tag();
            case '&' -> take(entity());
            default -> takeCharacter();
        }
    }

    private void tag() {
        if (isAt(COMMENT)) {
            int end = text.indexOf(COMMENT_END, at);
            take(end < 0 ? text.length() - at : end + COMMENT_END.length() - at);
            return;
        }
        boolean isClosing = charAt(1) == '/';
        String name = name(isClosing ? 2 : 1);
        int length = name.isEmpty() ? 0 : tagLength();
        if (length == 0) {
            takeCharacter();
        } else if (isClosing) {
            close(name, length);
        } else if (VOID.contains(name) || charAt(length - 2) == '/') {
            take(length);
        } else {
            takeOpening(length, "</" + name + ">");
        }
    }

    /** Closes what has been left open inside, as browsers do; an end without a beginning closes nothing. */
    private void close(String name, int length) {
        String closer = "</" + name + ">";
        if (!isOpen(closer)) {
            take(length);
            return;
        }
        while (!innermost().equals(closer)) {
            close();
        }
        takeClosing(length);
    }

    private String name(int start) {
        int end = start;
        while (isNameCharacter(charAt(end), end - start)) {
            end++;
        }
        return text.substring(at + start, at + end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameCharacter(char c, int index) {
        boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return isLetter || index > 0 && (c == '-' || c >= '0' && c <= '9');
    }

    /** {@return how long the tag is, with what stands in its quotes; 0 if it has no end} */
    private int tagLength() {
        char quote = NONE;
        for (int offset = 1; offset < LONGEST_PIECE && at + offset < text.length(); offset++) {
            char c = charAt(offset);
            if (quote != NONE) {
                quote = c == quote ? NONE : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return offset + 1;
            } else if (c == '<') {
                return 0;
            }
        }
        return 0;
    }
}
