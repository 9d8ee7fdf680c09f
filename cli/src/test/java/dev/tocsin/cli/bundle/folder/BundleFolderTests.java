package dev.tocsin.cli.bundle.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleFolderTests {
    private static final String AGAIN = " write the bundle again, or ask its author for a whole one";

    @TempDir
    private Path start;

    private BundleFolder folder;

    @BeforeEach
    void name() {
        folder = BundleFolder.of(Path.of("out/review"), start);
    }

    @Test
    void writesEveryFileAndAManifestOfThem() {
        folder.write(contents("hello"));

        assertThat(start.resolve("out/review/a.txt")).hasContent("hello");
        assertThat(start.resolve("out/review/docs/b.json")).hasContent("{}\n");
        assertThat(start.resolve("out/review/bundle-manifest.json")).hasContent("""
                {
                  "file_count": 2,
                  "files": [
                    {
                      "path": "a.txt",
                      "bytes": 5,
                      "sha256": "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
                    },
                    {
                      "path": "docs/b.json",
                      "bytes": 3,
                      "sha256": "ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356"
                    }
                  ]
                }
                """);
        assertThat(folder.check()).isEmpty();
    }

    @Test
    void leavesNothingBeside() throws IOException {
        folder.write(contents("old"));
        folder.write(contents("new"));

        assertThat(start.resolve("out/review/a.txt")).hasContent("new");
        try (Stream<Path> beside = Files.list(start.resolve("out"))) {
            assertThat(beside).containsExactly(start.resolve("out/review"));
        }
    }

    /** What stepped aside stays there where nothing could take its place, and it could not step back. */
    @Test
    void deletesWhatSteppedAsideOnlyWhenTheNewBundleIsInPlace() throws IOException {
        long pid = ProcessHandle.current().pid();
        Path aside = start.resolve("out/.review.replaced-" + pid);
        BundleFolder.of(aside, start).write(contents("old"));

        assertThatThrownBy(() -> folder.write(contents("new").with("a.txt/b", "")))
                .isInstanceOf(ProblemException.class);
        assertThat(aside.resolve("a.txt")).hasContent("old");

        folder.write(contents("new"));
        assertThat(aside).doesNotExist();
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(start.resolve("out/review"));

        folder.write(contents("hello"));

        assertThat(folder.check()).isEmpty();
    }

    @Test
    void overwritesNothingElse() throws IOException {
        Path kept = start.resolve("out/review/thesis.txt");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, "years of work");

        assertThatThrownBy(() -> folder.write(contents("hello")))
                .hasMessage("[P512] out/review: it is there, is no bundle, and would be lost;"
                        + " move it away, or choose another folder with '--out'");
        assertThat(kept).hasContent("years of work");
    }

    @Test
    void overwritesNoFileThatTakesItsPlace() throws IOException {
        Files.createDirectories(start.resolve("out"));
        Files.writeString(start.resolve("out/review"), "a file");

        assertThatThrownBy(() -> folder.write(contents("hello")))
                .hasMessageStartingWith("[P512] out/review: it is there, is no bundle");
        assertThat(start.resolve("out/review")).hasContent("a file");
    }

    @Test
    void keepsWhatWasPutIntoABundle() throws IOException {
        folder.write(contents("hello"));
        Path notes = Files.writeString(start.resolve("out/review/notes.txt"), "mine");

        assertThatThrownBy(() -> folder.write(contents("hello")))
                .hasMessage("[P512] out/review/notes.txt: it was put into the bundle, and would be lost;"
                        + " move it away, or choose another folder with '--out'");
        assertThat(notes).hasContent("mine");
    }

    @Test
    void followsALinkToABundle() throws IOException {
        folder.write(contents("old"));
        Path link = Files.createSymbolicLink(start.resolve("link"), Path.of("out/review"));

        BundleFolder.of(Path.of("link"), start).write(contents("new"));

        assertThat(link).isSymbolicLink();
        assertThat(start.resolve("out/review/a.txt")).hasContent("new");
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Files.writeString(start.resolve("out"), "a file");

        assertThatThrownBy(() -> folder.write(contents("hello")))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("[P512] out/review: it cannot be written: ")
                .hasMessageEndingWith("; choose another folder");
    }

    @Nested
    class Check {

        private Path written;

        @BeforeEach
        void write() {
            folder.write(contents("hello"));
            written = start.resolve("out/review");
        }

        @Test
        void namesEachFileThatIsMissingChangedOrAdded() throws IOException {
            Files.writeString(written.resolve("a.txt"), "hallo");
            Files.delete(written.resolve("docs/b.json"));
            Files.writeString(written.resolve("docs/c.txt"), "");

            assertThat(told())
                    .containsExactly(
                            "[P602] out/review/a.txt: it holds 5 bytes with the SHA-256"
                                    + " d3751d33f9cd5049c4af2b462735457e4d3baf130bcbb87f389e349fbaeb20b9, but 5 bytes"
                                    + " with the SHA-256"
                                    + " 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 were written;"
                                    + AGAIN,
                            "[P601] out/review/docs/b.json: it is not there;" + AGAIN,
                            "[P603] out/review/docs/c.txt: it was not written with the bundle; remove it, or write the"
                                    + " bundle again");
        }

        @Test
        void looksAtLinksThemselves() throws IOException {
            Path elsewhere = Files.move(written.resolve("a.txt"), start.resolve("a.txt"));
            Files.createSymbolicLink(written.resolve("a.txt"), elsewhere);

            assertThat(told()).containsExactly("[P602] out/review/a.txt: it is no regular file any more;" + AGAIN);
        }

        @Test
        void needsAManifest() throws IOException {
            Files.delete(written.resolve("bundle-manifest.json"));

            assertThat(told()).containsExactly("[P601] out/review/bundle-manifest.json: it is not there;" + AGAIN);
        }

        @Test
        void refusesAManifestOfAnythingElse() throws IOException {
            for (String other :
                    List.of("[]", "{", "{\"files\": {}}", "{\"files\": [{\"path\": 1}]}", "{\"files\": [7]}")) {
                Files.writeString(written.resolve("bundle-manifest.json"), other);

                assertThatThrownBy(folder::check)
                        .hasMessage("[P602] out/review/bundle-manifest.json: it is not the manifest of a bundle, so"
                                + " nothing can be compared with it;" + AGAIN);
            }
        }

        @Test
        void needsAFolder() {
            assertThatThrownBy(() -> BundleFolder.of(Path.of("nowhere"), start).check())
                    .hasMessage("[P505] nowhere: it cannot be read: there is no such file or folder; check the path");
        }

        private List<String> told() {
            return folder.check().all().stream().map(Problem::toString).toList();
        }
    }

    private static Contents contents(String text) {
        return new Contents().with("docs/b.json", Json.members().build()).with("a.txt", text);
    }
}
