package dev.tocsin.api.message;

import java.util.List;

/**
 * Walks through Telegram's MarkdownV2, where a delimiter is one wherever it stands: it closes what it opened, on whichever
 * line.
 */
final class MarkdownV2Walk extends Walk {
    private static final String BLOCK = "```";
    private static final String CODE = "`";
    private static final String ITALIC = "_";
    private static final String UNDERLINE = "__";
    private static final List<String> DELIMITERS = List.of(BLOCK, CODE, UNDERLINE, ITALIC, "*", "~", "||");
    private static final String ZERO_WIDTH_SPACE = "\u200B";

    MarkdownV2Walk(String text) {
        super(text);
    }

    @Override
    void step() {
        char c = charAt(0);
        if (c == '\\' && charAt(1) > 0 && charAt(1) < 0x7F) {
            take(2);
        } else if (innermost().equals(BLOCK) || innermost().equals(CODE)) {
            closingOrCharacter(innermost());
        } else {
            textStep(c);
        }
    }

    private void textStep(char c) {
        switch (c) {
            case '[' -> take(link(false));
            case '`', '_', '*', '~', '|' -> delimiterOrCharacter();
            default -> takeCharacter();
        }
    }

    private void delimiterOrCharacter() {
        for (String delimiter : DELIMITERS) {
            if (isAt(delimiter)) {
                if (isOpen(delimiter)) {
                    closingOrCharacter(delimiter);
                } else {
                    takeOpening(delimiter.length(), delimiter);
                }
                return;
            }
        }
        takeCharacter();
    }

    private void closingOrCharacter(String delimiter) {
        if (isAt(delimiter) && innermost().equals(delimiter)) {
            takeClosing(delimiter.length());
            if (delimiter.equals(ITALIC) && isOpen(UNDERLINE)) {
                goOn();
            }
        } else {
            takeCharacter();
        }
    }

    /** Without anything between them, the end of italics and that of an underline would be read as that of the latter first. */
    @Override
    String between() {
        return isOpen(ITALIC) && isOpen(UNDERLINE) ? ZERO_WIDTH_SPACE : "";
    }
}
