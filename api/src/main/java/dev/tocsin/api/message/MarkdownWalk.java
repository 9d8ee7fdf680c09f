package dev.tocsin.api.message;

/**
 * Walks through Markdown as chats understand it: CommonMark with struck text. Emphasis and short code end with their
 * paragraph at the latest; a fenced block goes on to its closing fence.
 */
final class MarkdownWalk extends Walk {
    private static final String FENCE = "```";
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** How the fence that is open was written; empty if none is. */
    private String fence = "";

    MarkdownWalk(String text) {
        super(text);
    }

    @Override
    void step() {
        char c = charAt(0);
        if (isAt(FENCE) && isLineStart()) {
            fence();
        } else if (!fence.isEmpty()) {
            takeCharacter();
        } else if (c == '\n' && charAt(1) == '\n') {
            endParagraph();
        } else if (c == '`') {
            delimiter("`".repeat(run('`')));
        } else if (innermost().startsWith("`")) {
            takeCharacter();
        } else {
            textStep(c);
        }
    }

    private void textStep(char c) {
        switch (c) {
            case '\\' -> take(charAt(1) != NONE && PUNCTUATION.indexOf(charAt(1)) >= 0 ? 2 : 1);
            case '&' -> take(entity());
            case '[' -> take(link(true));
            case '<' -> take(reference(false));
            case '*', '_' -> emphasis(c, run(c));
            case '~' -> struck(run('~'));
            default -> takeCharacter();
        }
    }

    private boolean isLineStart() {
        return charAt(-1) == NONE || charAt(-1) == '\n';
    }

    private void fence() {
        int length = run('`');
        if (fence.isEmpty()) {
            fence = "`".repeat(length);
            closeAll();
            takeOpening(lineLength(), "\n" + fence + "\n");
        } else if (length >= fence.length()) {
            fence = "";
            takeClosing(length);
            goOn();
        } else {
            takeSigns(length);
        }
    }

    private int lineLength() {
        int end = text.indexOf('\n', at);
        return (end < 0 ? text.length() : end + 1) - at;
    }

    private void endParagraph() {
        closeAll();
        take(2);
    }

    private void delimiter(String delimiter) {
        if (innermost().equals(delimiter)) {
            takeClosing(delimiter.length());
        } else if (innermost().startsWith("`")) {
            takeSigns(delimiter.length());
        } else {
            takeOpening(delimiter.length(), delimiter);
        }
    }

    private void struck(int length) {
        if (length == 2 && innermost().equals("~~")) {
            takeClosing(2);
        } else if (length == 2 && opens(2)) {
            takeOpening(2, "~~");
        } else {
            takeSigns(length);
        }
    }

    /** A run of three is strong and emphasis at once; a run of more is none that anybody writes. */
    private void emphasis(char c, int length) {
        boolean isWithinWord = c == '_' && isWord(charAt(-1)) && isWord(charAt(length));
        if (length > 3 || isWithinWord) {
            takeSigns(length);
        } else if (!Character.isWhitespace(charAt(-1)) && innermost().indexOf(c) == 0) {
            closeEmphasis(c, length);
        } else if (opens(length)) {
            openEmphasis(c, length);
        } else {
            takeSigns(length);
        }
    }

    /** Takes signs that format nothing where they stand, and would at the end of a text. */
    private void takeSigns(int length) {
        take(length);
        goOn();
    }

    private boolean opens(int length) {
        return charAt(length) != NONE && !Character.isWhitespace(charAt(length));
    }

    private void openEmphasis(char c, int length) {
        String delimiter = String.valueOf(c);
        if (length > 1) {
            takeOpening(2, delimiter.repeat(2));
        }
        if (length != 2) {
            takeOpening(1, delimiter);
        }
    }

    private void closeEmphasis(char c, int length) {
        int left = length;
        while (left > 0 && innermost().indexOf(c) == 0 && innermost().length() <= left) {
            left -= innermost().length();
            takeClosing(innermost().length());
        }
        if (left > 0) {
            if (opens(left)) {
                openEmphasis(c, left);
            } else {
                takeSigns(left);
            }
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
