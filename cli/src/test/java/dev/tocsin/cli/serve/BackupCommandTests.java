package dev.tocsin.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.TestRun;
import dev.tocsin.server.journal.Retention;
import dev.tocsin.server.journal.SqliteJournal;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTests {
    private static final String USED = "live";

    @TempDir
    private Path folder;

    private final TestRun tocsin = new TestRun();

    private SqliteJournal service() {
        return SqliteJournal.open(folder.resolve(USED), Retention.ofDefaults(), InstantSource.system());
    }

    @Test
    void copiesWhatAServiceKeepsWhileItRuns() {
        try (SqliteJournal _ = service()) {
            tocsin.in(folder).run("backup", "copy", "--data", USED);
        }
        assertThat(tocsin.err()).isEmpty();
        assertThat(tocsin.out()).isEqualTo("backed up as " + folder.resolve("copy/journal.db") + "\n");
        assertThat(folder.resolve("copy/journal.db")).exists();
    }

    @Test
    void putsItBackAndKeepsWhatWasThere() {
        service().close();
        tocsin.in(folder).run("backup", "copy", "--data", USED);
        tocsin.run("restore", "copy", "--data", USED);
        assertThat(tocsin.err()).isEmpty();
        assertThat(tocsin.out()).startsWith("restored into " + folder.resolve(USED) + "; what was there is " + folder);
        assertThat(tocsin.code()).isZero();
    }

    @Test
    void saysWhatIsNotThere() {
        tocsin.in(folder).run("backup", "copy");
        assertThat(tocsin.err())
                .isEqualTo("[P808] data folder '" + folder.resolve("data") + "': there is no journal in it;"
                        + " name the folder that 'tocsin serve' was given with --data\n");
        assertThat(tocsin.code()).isEqualTo(2);
        tocsin.run("restore", "copy");
        assertThat(tocsin.err())
                .isEqualTo("[P809] backup '" + folder.resolve("copy") + "': there is no backup in it;"
                        + " name a folder that 'tocsin backup' wrote\n");
    }

    @Test
    void restoresNothingUnderAServiceThatRuns() {
        try (SqliteJournal _ = service()) {
            tocsin.in(folder).run("backup", "copy", "--data", USED);
            tocsin.run("restore", "copy", "--data", USED);
        }
        assertThat(tocsin.err())
                .startsWith("[P801] data folder '" + folder.resolve(USED) + "': the process ")
                .contains("stop that process");
    }
}
