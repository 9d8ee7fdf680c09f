package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.launch.Shell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Follows a page block by block, as its reader does. */
final class Walk {
    private final Path folder;
    private final Shell shell;

    /** The commands so far that later ones build on: each block has a shell of its own. */
    private final List<String> bearings = new ArrayList<>();

    private final List<Edit> tried = new ArrayList<>();
    private final StringBuilder printed = new StringBuilder();

    /**
     * Begins where the shell is.
     *
     * @param folder where the sources are that the page edits
     */
    Walk(Path folder, Shell shell) {
        this.folder = folder;
        this.shell = shell;
    }

    /** Makes the edit of a {@code diff} block, or runs the commands of an {@code sh} block; passes over any other. */
    void on(Page.Block block) {
        if (block.language().equals("diff")) {
            make(Edit.of(block));
        } else if (block.language().equals("sh")) {
            run(block.commands());
            takeBack();
        }
    }

    private void make(Edit edit) {
        edit.in(folder);
        if (edit.isTried()) {
            tried.add(edit);
        }
    }

    private void run(List<String> commands) {
        Shell.Outcome outcome =
                shell.run("sh", "-ec", String.join("\n", bearings) + "\n" + String.join("\n", commands));
        assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isZero();
        printed.append(outcome.out());
        commands.stream().filter(line -> line.matches("(cd|export) .*")).forEach(bearings::add);
    }

    private void takeBack() {
        tried.reversed().forEach(edit -> edit.reversed().in(folder));
        tried.clear();
    }

    /** {@return what the commands printed so far} */
    String printed() {
        return printed.toString();
    }
}
