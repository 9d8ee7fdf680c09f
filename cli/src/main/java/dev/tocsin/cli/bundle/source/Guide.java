package dev.tocsin.cli.bundle.source;

/**
 * One page of the documentation.
 *
 * @param path from a bundle's folder
 * @param text in Markdown
 */
public record Guide(String path, String text) {

    private static final String HEADING = "# ";

    /** {@return its first heading, or its path if it has none} */
    public String title() {
        return text.lines()
                .filter(line -> line.startsWith(HEADING))
                .map(line -> line.substring(HEADING.length()))
                .findFirst()
                .orElse(path);
    }
}
