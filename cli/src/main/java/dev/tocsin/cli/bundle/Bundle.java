package dev.tocsin.cli.bundle;

import dev.tocsin.cli.bundle.folder.Contents;
import dev.tocsin.cli.bundle.page.FilesPart;
import dev.tocsin.cli.bundle.page.Page;
import dev.tocsin.cli.bundle.page.PluginPart;
import dev.tocsin.cli.bundle.page.Section;
import dev.tocsin.cli.bundle.source.Guide;
import dev.tocsin.contract.plugin.PluginContract;
import java.util.List;

/**
 * Evidence with the way through it.
 *
 * @param title what it is called
 * @param purpose what it is for, in a sentence or two
 * @param making how it was made, as far as that bears on what it shows
 * @param exhibits the evidence, in reading order
 * @param guides the pages that explain it
 * @param sections what its page shows before the plugins
 * @param plugins what its page shows of plugins
 */
record Bundle(
        String title,
        String purpose,
        String making,
        List<Exhibit> exhibits,
        List<Guide> guides,
        List<Section> sections,
        List<PluginContract> plugins) {

    /** {@return its files} */
    Contents contents() {
        Contents contents = new Contents()
                .with("README.md", Readme.of(this))
                .with("route.txt", ReadingOrder.of(this))
                .with("index.html", page());
        exhibits.forEach(exhibit -> contents.with(exhibit.path(), exhibit.text()));
        guides.forEach(guide -> contents.with(guide.path(), guide.text()));
        return contents;
    }

    private String page() {
        Page page = new Page(title, purpose);
        sections.forEach(page::with);
        plugins.forEach(plugin -> page.with(PluginPart.of(plugin)));
        FilesPart files = new FilesPart();
        exhibits.forEach(exhibit -> files.file(exhibit.path(), exhibit.shows(), exhibit.command()));
        guides.forEach(guide -> files.file(guide.path(), guide.title(), ""));
        return page.with(files.section(making)).html();
    }
}
