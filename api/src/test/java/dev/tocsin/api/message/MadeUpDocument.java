package dev.tocsin.api.message;

import dev.tocsin.contract.semantics.Markup;
import java.net.URI;
import java.util.List;
import java.util.Random;

/** Marked-up text as our writers and a user's templates make it: plain parts with every sign, formatted parts, links, code. */
record MadeUpDocument(Markup markup, Random random) {
    private static final List<String> WORDS = List.of(
            "disk",
            "full",
            "snake_case",
            "👩‍🚒",
            "🇳🇱🇩🇪",
            "e\u0301",
            "漢字",
            "שלום",
            " ",
            " ",
            "  ",
            "\n",
            "\n\n",
            "😀",
            "1. ",
            "@here",
            "กำ");

    /** Slack has no escape for its own, so that no text can have them. */
    private static final List<String> SIGNS =
            List.of("*", "_", "`", "~", "**", "__", "```", "||", "[", "](", ")", "\\", "#", ".", "!", "{");

    private static final List<String> HTML_SIGNS = List.of("<", ">", "&", "\"", "<b>", "&amp;");

    String text() {
        StringBuilder out = new StringBuilder();
        for (int parts = 2 + random.nextInt(6); parts > 0; parts--) {
            out.append(part());
        }
        return out.toString();
    }

    private String part() {
        MarkupWriter writer = MarkupWriter.of(markup);
        return switch (random.nextInt(5)) {
            case 0 -> " " + writer.strong(word()) + " ";
            case 1 ->
                " " + writer.link(word(), URI.create("https://a.example/(x)?a=1&b=*" + random.nextInt(100))) + " ";
            case 2 -> " " + formatted() + " ";
            default -> writer.escape(plain());
        };
    }

    /** {@return text as it may stand in an alert} */
    String plain() {
        StringBuilder out = new StringBuilder();
        for (int words = random.nextInt(8); words > 0; words--) {
            out.append(any(WORDS));
            if (random.nextBoolean()) {
                out.append(any(markup == Markup.SLACK || random.nextBoolean() ? HTML_SIGNS : SIGNS));
            }
        }
        return out.toString();
    }

    private String word() {
        return any(List.of("a", "disk full", "👩‍🚒 on fire", "e\u0301e\u0301"));
    }

    private String formatted() {
        String inner = MarkupWriter.of(markup).escape(word());
        return switch (markup) {
            case PLAIN -> inner;
            case SLACK ->
                any(List.of("*a _" + inner + "_ b*", "~" + inner + "~", "`a " + inner + "`", "```a\n" + inner + "```"));
            case MARKDOWN ->
                any(List.of(
                        "**a *" + inner + "* b**",
                        "***" + inner + "***",
                        "_a **" + inner + "**_",
                        "~~" + inner + "~~",
                        "``a ` * " + inner + "``",
                        "\n```java\na * b\n" + inner + "\n```\n"));
            case MARKDOWN_V2 ->
                any(List.of(
                        "*a _" + inner + "_ b*",
                        "__a _" + inner + "_ b__",
                        "~||" + inner + "||~",
                        "`a \\` " + inner + "`",
                        "```java\na \\\\ " + inner + "```"));
            case TELEGRAM_HTML, HTML ->
                any(List.of(
                        "<b>a <i>" + inner + "</i> b</b>",
                        "<pre><code class=\"a>b\">" + inner + "</code></pre>",
                        "<ul><li>" + inner + "<br></li></ul>"));
        };
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
