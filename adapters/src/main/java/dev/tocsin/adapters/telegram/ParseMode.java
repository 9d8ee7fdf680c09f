package dev.tocsin.adapters.telegram;

import dev.tocsin.contract.semantics.Markup;
import java.util.Arrays;

/** How Telegram reads the text of a message. */
enum ParseMode {
    HTML("HTML", Markup.TELEGRAM_HTML),
    /** Kept by Telegram for old bots. Not all that it reads can be escaped, so what is built in is sent without it. */
    MARKDOWN("Markdown", Markup.MARKDOWN),
    MARKDOWN_V2("MarkdownV2", Markup.MARKDOWN_V2),
    NONE("", Markup.PLAIN);

    private final String word;
    private final Markup markup;

    ParseMode(String word, Markup markup) {
        this.word = word;
        this.markup = markup;
    }

    static ParseMode of(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.word.equals(word))
                .findFirst()
                .orElse(HTML);
    }

    /** {@return Telegram's word for it; empty for none} */
    String word() {
        return word;
    }

    Markup markup() {
        return markup;
    }

    /** {@return how what is built in is written for a receiver of this mode} */
    ParseMode builtIn() {
        return this == MARKDOWN ? NONE : this;
    }
}
