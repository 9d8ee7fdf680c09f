package dev.tocsin.server.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTests {
    @TempDir
    private Path folder;

    @Test
    void refusesASecondOneOfTheSameProcess() {
        SqliteJournal first = Samples.open(folder);

        assertThatThrownBy(() -> Samples.open(folder))
                .isInstanceOf(ProblemException.class)
                .hasMessage(inUse(ProcessHandle.current().pid()));
        first.close();
        Samples.open(folder).close();
    }

    @Test
    void refusesASecondProcessAndNamesTheFirst() throws IOException, InterruptedException {
        Process first = Child.start(WritingProcess.class, folder.toString(), "1");
        try {
            Child.read(first);
            assertThatThrownBy(() -> Samples.open(folder))
                    .isInstanceOf(ProblemException.class)
                    .hasMessage(inUse(first.pid()));
        } finally {
            first.destroyForcibly().waitFor();
        }
        Samples.open(folder).close();
    }

    private String inUse(long pid) {
        return "[P801] data folder '" + folder + "': the process " + pid
                + " uses it; stop that process, or name another folder with --data";
    }

    @Test
    void saysThatAFolderCannotBeWritten() throws IOException {
        Path inAFile =
                Files.write(folder.resolve("file"), "text".getBytes(UTF_8)).resolve("data");

        assertThatThrownBy(() -> Samples.open(inAFile))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[P802] data folder '" + inAFile + "': it cannot be written (Not a directory);"
                        + " let the user that runs Tocsin write there, or name another folder with --data");
    }

    @Test
    void saysThatAFolderIsAFile() throws IOException {
        Path file = Files.write(folder.resolve("file"), "text".getBytes(UTF_8));

        assertThatThrownBy(() -> Samples.open(file))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[P802] data folder '" + file + "': it cannot be written (a file of this name is there);"
                        + " let the user that runs Tocsin write there, or name another folder with --data");
    }

    @Test
    void givesTheFolderBackWhenTheJournalCannotBeOpened() throws IOException {
        Files.createDirectory(folder.resolve("journal.db"));

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> Samples.open(folder))
                    .isInstanceOf(ProblemException.class)
                    .hasMessage("[P802] journal '" + folder.resolve("journal.db")
                            + "': it cannot be written (unable to open database file);"
                            + " let the user that runs Tocsin write it and its folder; Tocsin then goes on by itself");
        }
        assertThat(folder.resolve("journal.lock")).exists();
    }
}
