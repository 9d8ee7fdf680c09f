package dev.tocsin.api.message;

import dev.tocsin.api.incident.Status;
import dev.tocsin.api.message.Block.AlertItem;
import dev.tocsin.contract.semantics.Markup;
import java.net.URI;
import java.util.List;

/**
 * Writes texts in the markup of a target, so that they are shown as they are: whatever stands in an alert, it formats nothing
 * and calls nobody. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public abstract class MarkupWriter {
    MarkupWriter() {}

    /** {@return the writer of a markup} */
    public static MarkupWriter of(Markup markup) {
        return switch (markup) {
            case PLAIN -> PlainMarkup.INSTANCE;
            case SLACK -> SlackMarkup.INSTANCE;
            case MARKDOWN -> MarkdownMarkup.INSTANCE;
            case MARKDOWN_V2 -> MarkdownV2Markup.INSTANCE;
            case TELEGRAM_HTML -> TelegramMarkup.INSTANCE;
            case HTML -> MailMarkup.INSTANCE;
        };
    }

    /** {@return the body and the links of a message in this markup; its title and footer are left to places of their own} */
    public final String write(Message message) {
        StringBuilder out = new StringBuilder(512);
        write(message, out);
        return out.toString();
    }

    /**
     * Returns one block of a message in this markup, for a card that gives each a place of its own.
     *
     * @param status that of the message: an alert says its own where it is another
     */
    public final String write(Block block, Status status) {
        StringBuilder out = new StringBuilder(256);
        write(block, status, out);
        return out.toString();
    }

    /** {@return marked-up text that shows the given text as it is} */
    public final String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    /** {@return marked-up text that shows the given text as it is, in bold type where the markup has it} */
    public final String strong(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        strong(text, out);
        return out.toString();
    }

    /** {@return marked-up text that shows the given text as it is and leads to an address; {@code text: address} in plain} */
    public final String link(String text, URI address) {
        StringBuilder out = new StringBuilder(128);
        link(new Link(text, address), out);
        return out.toString();
    }

    /** {@return what begins a new line} */
    public abstract String lineBreak();

    abstract void write(Message message, StringBuilder out);

    abstract void write(Block block, Status status, StringBuilder out);

    abstract void escape(String text, StringBuilder out);

    abstract void strong(String text, StringBuilder out);

    abstract void link(Link link, StringBuilder out);

    /** Writes what an alert of several is, without the pages about it; the status where it is not that of all. */
    final void item(AlertItem item, Status status, StringBuilder out) {
        int start = out.length();
        if (!item.name().isEmpty()) {
            strong(item.name(), out);
        }
        facts(item.facts(), out.length() > start ? " " : "", out);
        if (item.status() != status) {
            escape((out.length() > start ? " (" : "(") + item.status().word() + ")", out);
        }
        if (!item.text().isEmpty()) {
            escape((out.length() > start ? " – " : "") + item.text(), out);
        }
    }

    private void facts(List<Fact> facts, String first, StringBuilder out) {
        String gap = first;
        for (Fact fact : facts) {
            out.append(gap);
            escape(fact.name() + "=" + fact.value(), out);
            gap = ", ";
        }
    }

    final void links(List<Link> links, String between, StringBuilder out) {
        String gap = "";
        for (Link link : links) {
            out.append(gap);
            link(link, out);
            gap = between;
        }
    }
}
