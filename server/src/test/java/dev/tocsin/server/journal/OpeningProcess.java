package dev.tocsin.server.journal;

import dev.tocsin.contract.problem.ProblemException;
import java.nio.file.Path;

/** Opens a journal, and says what came of it. */
final class OpeningProcess {
    private OpeningProcess() {}

    /** Takes the data folder. */
    public static void main(String[] arguments) {
        try (SqliteJournal journal = Samples.open(Path.of(arguments[0]))) {
            System.out.println(journal.takeLive().size() + " alive");
        } catch (ProblemException e) {
            System.out.println(e.getMessage());
        }
    }
}
