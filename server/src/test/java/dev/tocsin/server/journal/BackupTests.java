package dev.tocsin.server.journal;

import static dev.tocsin.server.journal.Samples.AT_NOON;
import static dev.tocsin.server.journal.Samples.alert;
import static dev.tocsin.server.journal.Samples.live;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.delivery.journal.Filter;
import dev.tocsin.delivery.journal.Live;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTests {
    private static final long SEED = 3;

    @TempDir
    private Path folder;

    private Path data;
    private Path backup;

    @BeforeEach
    void name() {
        data = folder.resolve("data");
        backup = folder.resolve("backup");
    }

    private void write(Live... live) {
        try (SqliteJournal journal = Samples.open(data)) {
            Told.write(journal, live(live));
        }
    }

    private List<Live> alive() {
        try (SqliteJournal journal = Samples.open(data)) {
            assertThat(journal.found()).isEmpty();
            return journal.takeLive();
        }
    }

    private static void assertRefusal(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(ProblemException.class).hasMessage(message);
    }

    @Test
    void hasOneStateOfAJournalThatAnotherProcessWritesMeanwhile() throws IOException, InterruptedException {
        Process writer = Child.start(WritingProcess.class, data.toString(), Long.toString(SEED));
        long durable = 0;
        try {
            while (durable < 300) {
                durable = Long.parseLong(Child.read(writer));
            }
            assertThat(Backup.make(data, backup)).isEqualTo(backup.resolve("journal.db"));
        } finally {
            writer.destroyForcibly().waitFor();
        }

        try (SqliteJournal journal = Samples.open(backup)) {
            List<Live> live = journal.takeLive();
            long known = Model.batches(live);
            assertThat(known).isGreaterThanOrEqualTo(durable);
            Model model = Model.after(known, SEED);
            assertThat(live).containsExactlyElementsOf(model.live());
            assertThat(Model.all(journal, Filter.everything())).containsExactlyElementsOf(model.history());
        }
    }

    @Test
    void takesThePlaceOfTheJournalWhichIsKept() {
        write(alert(1, "one"));
        Backup.make(data, backup);
        write(alert(2, "two"));

        Path before = data.resolve("journal.db.replaced-20261123T120000Z");
        assertThat(Backup.restore(backup, data, AT_NOON)).contains(before);

        assertThat(alive()).containsExactly(alert(1, "one"));
        assertThat(before).exists();
        assertThat(backup.resolve("journal.db")).exists();
    }

    @Test
    void bringsAJournalToAFolderWithoutOne() {
        write(alert(1, "one"));
        Backup.make(data, backup);
        data = folder.resolve("new");

        assertThat(Backup.restore(backup, data, AT_NOON)).isEmpty();

        assertThat(alive()).containsExactly(alert(1, "one"));
    }

    @Nested
    class IsNotMade {
        @Test
        void whereThereIsNoJournal() {
            assertRefusal(
                    () -> Backup.make(data, backup),
                    "[P808] data folder '" + data + "': there is no journal in it;"
                            + " name the folder that 'tocsin serve' was given with --data");
            assertThat(backup).doesNotExist();
        }

        @Test
        void overAnotherOne() {
            write(alert(1, "one"));
            Backup.make(data, backup);

            assertRefusal(
                    () -> Backup.make(data, backup),
                    "[P808] backup '" + backup + "': there is a backup in it already; name another folder");
        }

        @Test
        void whereItCannotBeWritten() throws IOException {
            write(alert(1, "one"));
            Files.write(backup, "text".getBytes(UTF_8));
            Path inAFile = backup.resolve("backup");

            assertRefusal(
                    () -> Backup.make(data, inAFile),
                    "[P808] backup '" + inAFile + "': it could not be made (Not a directory);"
                            + " name a folder that may be written and has room; look into the journal if it is damaged");
        }

        @Test
        void ofADamagedJournal() throws IOException {
            Files.createDirectories(data);
            Files.write(data.resolve("journal.db"), "no journal ".repeat(2_000).getBytes(UTF_8));

            assertRefusal(
                    () -> Backup.make(data, backup),
                    "[P808] backup '" + backup + "': it could not be made (file is not a database);"
                            + " name a folder that may be written and has room; look into the journal if it is damaged");
            assertThat(backup).isEmptyDirectory();
        }
    }

    @Nested
    class IsNotRestored {
        @BeforeEach
        void make() {
            write(alert(1, "one"));
            Backup.make(data, backup);
            write(alert(2, "two"));
        }

        private void assertRefusedAndNothingChanged(String message) {
            assertRefusal(() -> Backup.restore(backup, data, AT_NOON), message);
            assertThat(alive()).containsExactly(alert(1, "one"), alert(2, "two"));
            assertThat(data.toFile().list()).containsExactlyInAnyOrder("journal.db", "journal.lock");
        }

        @Test
        void whereThereIsNone() {
            backup = folder.resolve("other");

            assertRefusedAndNothingChanged("[P809] backup '" + backup
                    + "': there is no backup in it; name a folder that 'tocsin backup' wrote");
        }

        @Test
        void whileAProcessUsesTheFolder() {
            try (SqliteJournal journal = Samples.open(data)) {
                assertRefusal(
                        () -> Backup.restore(backup, data, AT_NOON),
                        "[P801] data folder '" + data + "': the process "
                                + ProcessHandle.current().pid()
                                + " uses it; stop that process, or name another folder with --data");
                Told.write(journal, live(alert(3, "three")));
            }
        }

        @Test
        void whenItIsCutShort() throws IOException {
            Path copy = backup.resolve("journal.db");
            byte[] whole = Files.readAllBytes(copy);
            Files.write(copy, Arrays.copyOf(whole, whole.length - 100));

            assertRefusedAndNothingChanged("[P809] backup '" + backup
                    + "': it could not be restored (%d of its %d bytes are there);"
                            .formatted(whole.length - 100, whole.length)
                    + " restore another one, or look after the disk");
        }

        @Test
        void whenItIsOfANewerVersion() throws SQLException {
            try (Connection connection = Database.open(backup.resolve("journal.db"))) {
                Database.run(connection, "INSERT INTO migration VALUES (2, '002-more', 'abc')");
            }

            assertRefusedAndNothingChanged("[P804] journal '" + backup.resolve("journal.db")
                    + "': its format is 2, and this version of Tocsin reads those up to 1;"
                    + " start the version that wrote it last, or restore a backup of this one");
        }
    }
}
