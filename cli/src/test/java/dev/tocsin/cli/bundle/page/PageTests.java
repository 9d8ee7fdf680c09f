package dev.tocsin.cli.bundle.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTests {

    private final Page page = new Page("A & B", "Shows <both>.");

    @Test
    void listsItsSections() {
        String html = page.with(new Section("one", "First", Markup.text("x")))
                .with(new Section("two", "Second", Markup.text("y")))
                .html();

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
                .contains(
                        "<title>A &amp; B - Tocsin</title>",
                        "<h1>A &amp; B</h1><p class=\"lead\">Shows &lt;both&gt;.</p>",
                        "<li><a href=\"#one\">First</a></li><li><a href=\"#two\">Second</a></li>",
                        "<section id=\"two\" aria-labelledby=\"two-title\"><h2 id=\"two-title\">Second</h2>y</section>");
    }

    @Test
    void needsNoOtherFileAndNoScript() {
        assertThat(page.html()).doesNotContain("<script", "<link", "src=", "url(", "@import", "http");
    }

    @Test
    void followsTheReader() {
        assertThat(page.html())
                .contains(
                        "@media (prefers-color-scheme: dark)",
                        "@media (max-width: 46rem)",
                        "content=\"width=device-width, initial-scale=1\"");
    }

    @Test
    void showsTextAsItIs() {
        Markup cell = new Tag("td").with("title", "\"<b>\"").around("<script>alert('x')</script>");

        assertThat(cell.html())
                .isEqualTo("<td title=\"&quot;&lt;b&gt;&quot;\">&lt;script&gt;alert('x')&lt;/script&gt;</td>");
    }

    @Test
    void namesEachCellByItsColumnForNarrowScreens() {
        Markup table = new Table("Files", "File", "Shows")
                .row(Markup.code("a.json"), Markup.text("all"))
                .markup();

        assertThat(table.html())
                .isEqualTo("<table role=\"table\"><caption>Files</caption>"
                        + "<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">File</th>"
                        + "<th scope=\"col\" role=\"columnheader\">Shows</th></tr></thead>"
                        + "<tbody role=\"rowgroup\"><tr role=\"row\">"
                        + "<th scope=\"row\" role=\"rowheader\"><div><code>a.json</code></div></th>"
                        + "<td role=\"cell\" data-column=\"Shows\"><div>all</div></td></tr></tbody></table>");
    }
}
