package dev.tocsin.checks.baseline;

import dev.tocsin.checks.Project;
import dev.tocsin.contract.diff.Change;
import dev.tocsin.contract.diff.ContractDiff;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.manifest.ManifestJson;
import dev.tocsin.contract.plugin.PluginContract;
import java.nio.file.Path;
import java.util.List;

/** What plugins promised in the last release, and what a change log must say of what broke since. */
record Baseline(List<PluginContract> plugins) {

    /** {@return the baseline in a file} */
    static Baseline read(Path file) {
        return new Baseline(ManifestJson.read(JsonText.read(Project.read(file), Limits.ofDefaults())));
    }

    /**
     * {@return the beginnings of lines that a change log lacks: one for each change that breaks}
     *
     * @param now what the plugins promise
     * @param log the changes, those since the last release first
     */
    List<String> missingLines(List<PluginContract> now, String log) {
        List<String> lines = unreleased(log);
        return ContractDiff.between(plugins, now).stream()
                .filter(Change::isBreaking)
                .map(change -> "- [CHANGE] " + change)
                .filter(beginning -> lines.stream().noneMatch(line -> line.startsWith(beginning)))
                .toList();
    }

    /** {@return the lines below the first heading of a release, and above the second} */
    private static List<String> unreleased(String log) {
        return log.lines()
                .dropWhile(line -> !isRelease(line))
                .skip(1)
                .takeWhile(line -> !isRelease(line))
                .toList();
    }

    private static boolean isRelease(String line) {
        return line.startsWith("## ");
    }
}
