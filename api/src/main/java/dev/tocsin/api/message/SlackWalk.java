package dev.tocsin.api.message;

/**
 * Walks through Slack's mrkdwn. Bold, italic, struck and short code end with their line at the latest; a block of code goes on.
 */
final class SlackWalk extends Walk {
    private static final String BLOCK = "```";
    private static final String CODE = "`";

    SlackWalk(String text) {
        super(text);
    }

    @Override
    void step() {
        char c = charAt(0);
        if (c == '<') {
            take(reference(true));
        } else if (c == '&') {
            take(entity());
        } else if (innermost().equals(BLOCK)) {
            blockStep(c);
        } else if (c == '\n') {
            endLine();
        } else if (isAt(BLOCK)) {
            takeOpening(BLOCK.length(), BLOCK);
        } else if (c == '`' || innermost().equals(CODE)) {
            code();
        } else if (c == '*' || c == '_' || c == '~') {
            emphasis(String.valueOf(c));
        } else {
            takeCharacter();
        }
    }

    private void blockStep(char c) {
        if (isAt(BLOCK)) {
            takeClosing(BLOCK.length());
        } else {
            takeCharacter();
            if (c == '`') {
                goOn();
            }
        }
    }

    private void code() {
        if (!isAt(CODE)) {
            takeCharacter();
        } else if (innermost().equals(CODE)) {
            takeClosing(1);
        } else {
            takeOpening(1, CODE);
        }
    }

    private void emphasis(String delimiter) {
        if (innermost().equals(delimiter) && !Character.isLetterOrDigit(charAt(1))) {
            takeClosing(1);
        } else if (!isOpen(delimiter)
                && !Character.isLetterOrDigit(charAt(-1))
                && !Character.isWhitespace(charAt(1))
                && charAt(1) != NONE) {
            takeOpening(1, delimiter);
        } else {
            takeCharacter();
            goOn();
        }
    }

    private void endLine() {
        closeAll();
        takeCharacter();
    }
}
