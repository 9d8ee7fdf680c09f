package dev.tocsin.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that may not be written, seen by a process that is bound by that, as the superuser is not. */
class ReadOnlyFolderTests {
    private static final List<String> WITHOUT_PRIVILEGES =
            List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");

    @TempDir
    private Path folder;

    private List<String> prefix = List.of();

    @BeforeEach
    void giveUpPrivileges() throws IOException {
        allow("r-x");
        prefix = Files.isWritable(folder) ? WITHOUT_PRIVILEGES : List.of();
        assumeFalse(
                !prefix.isEmpty() && !Files.exists(Path.of("/usr/bin/setpriv")),
                "the superuser writes everywhere, and 'setpriv', which would change that, is not installed");
        allow("rwx");
    }

    @AfterEach
    void letItBeRemoved() throws IOException {
        allow("rwx");
    }

    @Test
    void isSaidWhereThereIsNoJournalYet() throws IOException {
        allow("r-x");

        assertThat(opened())
                .isEqualTo("[P802] data folder '" + folder + "': it cannot be written (Permission denied);"
                        + " let the user that runs Tocsin write there, or name another folder with --data");
    }

    @Test
    void isSaidWhereThereIsAJournalAndGoesOnWhenItMayBeWrittenAgain() throws IOException {
        try (SqliteJournal journal = Samples.open(folder)) {
            Told.write(journal, Samples.live(Samples.alert(1, "one")));
        }
        allow("r-x");

        assertThat(opened())
                .isEqualTo("[P802] journal '" + folder.resolve("journal.db")
                        + "': it cannot be written (attempt to write a readonly database);"
                        + " let the user that runs Tocsin write it and its folder; Tocsin then goes on by itself");
        allow("rwx");
        assertThat(opened()).isEqualTo("1 alive");
    }

    private String opened() throws IOException {
        return String.valueOf(Child.read(Child.start(prefix, OpeningProcess.class, folder.toString())));
    }

    private void allow(String owner) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(owner + "------"));
    }
}
