package dev.tocsin.checks.baseline;

import dev.tocsin.checks.Project;
import java.util.List;

/**
 * What the change log says of what comes after the last release.
 *
 * @param lines the lines below the first heading of a release, and above the second
 */
public record ChangeLog(List<String> lines) {

    /** {@return that of this project} */
    public static ChangeLog ofProject() {
        return of(Project.read(Project.ROOT.resolve("CHANGELOG.md")));
    }

    public static ChangeLog of(String text) {
        return new ChangeLog(text.lines()
                .dropWhile(line -> !isRelease(line))
                .skip(1)
                .takeWhile(line -> !isRelease(line))
                .toList());
    }

    private static boolean isRelease(String line) {
        return line.startsWith("## ");
    }

    /**
     * {@return the beginnings of lines that it lacks: one for each change that breaks}
     *
     * @param breaks where and what, as in {@code delivery/webhook, field 'endpoint': removed}
     */
    public List<String> missingLines(List<String> breaks) {
        return breaks.stream()
                .map(change -> "- [CHANGE] " + change)
                .filter(beginning -> lines.stream().noneMatch(line -> line.startsWith(beginning)))
                .toList();
    }
}
