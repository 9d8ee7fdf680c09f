package dev.tocsin.cli.bundle.source;

import java.nio.file.Path;
import java.util.List;

/** Reads the pages of {@code docs/} for a folder that holds them and nothing else of the project. */
final class Guides {

    private Guides() {}

    /**
     * Reads all pages.
     *
     * @param root the folder that {@code docs} is in
     * @return the pages, sorted by path
     */
    static List<Guide> of(Path root) {
        return SourceFile.below(root.resolve("docs"), ".md", root).stream()
                .map(file -> new Guide(file.name(), new Links(root, file.path()).inside(file.text())))
                .toList();
    }
}
