package dev.tocsin.server.journal;

import static dev.tocsin.server.journal.Samples.alert;
import static dev.tocsin.server.journal.Samples.live;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.journal.Live;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full: a small one in memory, which only the superuser can mount. */
class FullDiskTests {
    private static final String BODY = "x".repeat(20_000);

    @TempDir
    private Path folder;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.toString()),
                "no disk of 4 MB could be mounted; the superuser can");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", folder.toString());
    }

    @Test
    void losesNothingThatWasAcceptedAndGoesOnOnceItHasRoom() throws IOException {
        Path other = Files.write(folder.resolve("other"), new byte[1 << 20]);
        List<Live> accepted = new ArrayList<>();
        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(fill(journal, accepted))
                    .hasToString("[P803] journal '" + folder.resolve("journal.db")
                            + "': the disk is full, and nothing is accepted before it has room;"
                            + " make room on it; Tocsin then goes on by itself");

            Files.delete(other);
            while (journal.trouble().isPresent()) {
                Thread.onSpinWait();
            }
            Live next = alert(accepted.size(), BODY);
            Told.write(journal, live(next));
            accepted.add(next);
            fill(journal, accepted);
        }
        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.takeLive()).containsExactlyElementsOf(accepted);
            assertThat(journal.found()).isEmpty();
        }
    }

    /** Writes until that fails. {@return why it did} */
    private static Problem fill(SqliteJournal journal, List<Live> accepted) {
        while (true) {
            Live next = alert(accepted.size(), BODY);
            Optional<Problem> failure = Told.of(journal, live(next));
            if (failure.isPresent()) {
                return failure.get();
            }
            accepted.add(next);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
