package dev.tocsin.checks.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change to a source that a page shows as a {@code diff} block.
 *
 * @param before the lines as they were
 * @param after the lines as they are
 * @param isTried whether the reader takes it back after the commands that follow
 */
record Edit(String before, String after, boolean isTried) {
    static Edit of(Page.Block block) {
        return new Edit(lines(block, '+'), lines(block, '-'), block.words().equals("try"));
    }

    private static String lines(Page.Block block, char without) {
        return block.text()
                .lines()
                .filter(line -> line.isEmpty() || line.charAt(0) != without)
                .map(line -> line.isEmpty() ? "" : line.substring(1))
                .collect(joining("\n", "", "\n"));
    }

    Edit reversed() {
        return new Edit(after, before, isTried);
    }

    /** {@return the source after the edit; as it is, if this is about another one} */
    String in(String source) {
        return source.replace(before, after);
    }

    /** Edits the one source below that folder that it is about. */
    void in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Project.read(file).contains(before))
                    .toList();
            assertThat(sources).as("sources with%n%s", before).hasSize(1);
            Files.writeString(sources.get(0), in(Project.read(sources.get(0))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
