package dev.tocsin.cli.bundle;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.contract.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ParseResult;

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
     * {@return the task that a command line names}
     *
     * @throws ProblemException if there is none
     */
    static BundleTask of(ParseResult given) {
        String word = Arguments.task(given, "tocsin bundle", words());
        return Arrays.stream(values())
                .filter(task -> task.word.equals(word))
                .findFirst()
                .orElseThrow();
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
