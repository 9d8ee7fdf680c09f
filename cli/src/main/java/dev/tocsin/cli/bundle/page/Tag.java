package dev.tocsin.cli.bundle.page;

import java.util.List;

/**
 * An element of HTML without its content.
 *
 * @param name such as {@code td}
 * @param attributes as they stand in the tag, each behind a space
 */
record Tag(String name, String attributes) {

    Tag(String name) {
        this(name, "");
    }

    Tag with(String attribute, String value) {
        return new Tag(name, attributes + " " + attribute + "=\"" + Markup.escaped(value) + "\"");
    }

    Tag of(String styleClass) {
        return with("class", styleClass);
    }

    Markup around(String text) {
        return around(Markup.text(text));
    }

    Markup around(Markup... content) {
        return around(List.of(content));
    }

    Markup around(List<Markup> content) {
        return new Markup("<" + name + attributes + ">" + Markup.of(content).html() + "</" + name + ">");
    }
}
