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

/** What plugins promised in the last release. */
record Baseline(List<PluginContract> plugins) {

    /** {@return the baseline in a file} */
    static Baseline read(Path file) {
        return new Baseline(ManifestJson.read(JsonText.read(Project.read(file), Limits.ofDefaults())));
    }

    /**
     * {@return what breaks someone, as a change log says it}
     *
     * @param now what the plugins promise
     */
    List<String> breaks(List<PluginContract> now) {
        return ContractDiff.between(plugins, now).stream()
                .filter(Change::isBreaking)
                .map(Change::toString)
                .toList();
    }
}
