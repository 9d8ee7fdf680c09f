package dev.tocsin.adapters.wechat;

import dev.tocsin.contract.semantics.Markup;
import java.util.Locale;

/** In which of its two ways WeCom shows a message. */
public enum WechatText {
    /** As it is, in WeChat too. */
    TEXT,
    /** With bold type and links, in WeCom alone. */
    MARKDOWN;

    Markup markup() {
        return this == TEXT ? Markup.PLAIN : Markup.MARKDOWN;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
