package dev.tocsin.adapters.wechat;

import java.util.Locale;

/** In which of its two ways WeCom shows a message. */
public enum WechatText {
    /** As it is, in WeChat too. */
    TEXT,
    /** With bold type and links, in WeCom alone. */
    MARKDOWN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
