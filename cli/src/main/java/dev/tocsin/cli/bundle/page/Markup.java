package dev.tocsin.cli.bundle.page;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A piece of a page. What comes into it as text is escaped, so that no name or value becomes markup.
 *
 * @param html well-formed HTML
 */
record Markup(String html) {

    static final Markup NOTHING = new Markup("");

    /** {@return markup that shows the text as it is} */
    static Markup text(String text) {
        return new Markup(escaped(text));
    }

    /** {@return the parts one after another} */
    static Markup of(Markup... parts) {
        return of(List.of(parts));
    }

    /** {@return the parts one after another} */
    static Markup of(List<Markup> parts) {
        return new Markup(parts.stream().map(Markup::html).collect(joining()));
    }

    /** {@return the text as what is typed into a computer} */
    static Markup code(String text) {
        return new Tag("code").around(text);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
