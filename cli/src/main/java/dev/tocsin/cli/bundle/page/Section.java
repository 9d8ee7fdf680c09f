package dev.tocsin.cli.bundle.page;

/**
 * A part of a page that its contents list.
 *
 * @param anchor what a link to it ends with
 * @param title its heading
 * @param content what stands below the heading
 */
public record Section(String anchor, String title, Markup content) {

    Markup markup() {
        return new Tag("section")
                .with("id", anchor)
                .with("aria-labelledby", anchor + "-title")
                .around(new Tag("h2").with("id", anchor + "-title").around(title), content);
    }
}
