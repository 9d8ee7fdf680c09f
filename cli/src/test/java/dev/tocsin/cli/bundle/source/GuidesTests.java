package dev.tocsin.cli.bundle.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidesTests {

    @TempDir
    private Path root;

    @Test
    void keepsLinksThatGoAlongAndTurnsOthersIntoWords() throws IOException {
        write("SECURITY.md", "");
        write("docs/decisions/001-a.md", "# 001 A\n[up](../one.md)\n");
        write("docs/seen.svg", "");
        write("docs/one.md", """
                # One
                ![picture](seen.svg)
                [all](decisions/), [a](decisions/001-a.md#top), [here](#there), [web](https://example.org/x.md),
                [security](../SECURITY.md), [gone](two.md#part).
                """);

        assertThat(Guides.of(root))
                .containsExactly(
                        new Guide("docs/decisions/001-a.md", "# 001 A\n[up](../one.md)\n"),
                        new Guide("docs/one.md", """
                                # One
                                picture (`docs/seen.svg` of the sources)
                                [all](decisions/), [a](decisions/001-a.md#top), [here](#there), [web](https://example.org/x.md),
                                security (`SECURITY.md` of the sources), gone (`docs/two.md` of the sources).
                                """));
    }

    @Test
    void areCalledByTheirHeadings() {
        assertThat(new Guide("docs/a.md", "words\n# Heading\n# Another\n").title())
                .isEqualTo("Heading");
        assertThat(new Guide("docs/a.md", "## Small\n").title()).isEqualTo("docs/a.md");
    }

    @Test
    void areNoneWithoutAFolder() {
        assertThat(Guides.of(root)).isEqualTo(List.of());
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
