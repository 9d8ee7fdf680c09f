package dev.tocsin.cli.bundle.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A page as it grows: a title, and sections that its contents list. Not safe to share between threads. */
public final class Page {

    private final String title;
    private final String lead;
    private final List<Markup> entries = new ArrayList<>();
    private final List<Markup> sections = new ArrayList<>();

    /**
     * Begins a page.
     *
     * @param lead what it is for, in a sentence or two
     */
    public Page(String title, String lead) {
        this.title = title;
        this.lead = lead;
    }

    /** Adds a section behind the others. */
    public Page with(Section section) {
        entries.add(new Tag("li")
                .around(new Tag("a").with("href", "#" + section.anchor()).around(section.title())));
        sections.add(section.markup());
        return this;
    }

    /** {@return the whole page, which needs no other file} */
    public String html() {
        Markup header = new Tag("header")
                .around(
                        new Tag("p").of("brand").around("Tocsin"),
                        new Tag("h1").around(title),
                        new Tag("p").of("lead").around(lead),
                        new Tag("nav").with("aria-label", "Contents").around(new Tag("ul").around(entries)));
        Markup main = new Tag("main").around(sections);
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s - Tocsin</title>
                <style>
                %s</style>
                </head>
                <body>
                %s
                %s
                </body>
                </html>
                """.formatted(Markup.escaped(title), style(), header.html(), main.html());
    }

    private static String style() {
        try (InputStream in = Page.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(in, "page.css").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
