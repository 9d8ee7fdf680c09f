package dev.tocsin.cli.bundle.page;

/** The files that lie beside a page, with links to them. Not safe to share between threads. */
public final class FilesPart {

    private final Table table = new Table("Files of this bundle", "File", "Shows", "The same from");

    /**
     * Adds a file.
     *
     * @param path from the page
     * @param command what shows the same; empty if there is none
     */
    public FilesPart file(String path, String shows, String command) {
        table.row(
                new Tag("a").with("href", path).around(path),
                Markup.text(shows),
                command.isEmpty() ? Markup.NOTHING : Markup.code(command));
        return this;
    }

    /**
     * Returns the section.
     *
     * @param making how the files were made
     */
    public Section section(String making) {
        return new Section("files", "Files", Markup.of(new Tag("p").around(making), table.markup()));
    }
}
