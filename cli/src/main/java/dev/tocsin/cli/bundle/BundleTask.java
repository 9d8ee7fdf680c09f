package dev.tocsin.cli.bundle;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;
import java.util.Arrays;
import java.util.List;

/** What can be done with review bundles and the keys that they are signed with, and the folder that each is written to where nothing else is said. */
enum BundleTask {
    INSPECT("inspect", "artifacts/inspect"),
    TOUR("tour", "artifacts/tour"),
    VERIFY_REPORT("verify-report", "artifacts/review"),
    CHECK("check", ""),
    KEY("key", "");

    private final String word;
    private final String folder;

    BundleTask(String word, String folder) {
        this.word = word;
        this.folder = folder;
    }

    /**
     * {@return the task of that word}
     *
     * @throws ProblemException if there is none
     */
    static BundleTask of(String word) {
        for (BundleTask task : values()) {
            if (task.word.equals(word)) {
                return task;
            }
        }
        throw ProblemException.of(new Problem(
                Code.UNKNOWN_OPTION,
                "tocsin bundle",
                "nothing is called " + Quoted.of(word),
                Nearest.hint(word, words())));
    }

    /** {@return the words of all tasks} */
    static List<String> words() {
        return Arrays.stream(values()).map(BundleTask::word).toList();
    }

    /** {@return the word on the command line} */
    String word() {
        return word;
    }

    /** {@return where the bundle is written to; empty where none is written} */
    String folder() {
        return folder;
    }

    boolean isWriting() {
        return !folder.isEmpty();
    }
}
