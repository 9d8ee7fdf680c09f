package dev.tocsin.contract.semantics;

/**
 * How a target wants text written.
 *
 * @since 0.1
 */
public enum Markup implements Worded {
    /** Text that is shown as it is. */
    PLAIN,
    /** Slack's mrkdwn. */
    SLACK,
    /** CommonMark, as chats understand it. */
    MARKDOWN,
    /** Telegram's MarkdownV2. */
    MARKDOWN_V2,
    /** The few HTML tags that Telegram takes. */
    TELEGRAM_HTML,
    /** HTML as mail programs show it. */
    HTML
}
