package dev.tocsin.checks.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.runtime.registry.Registry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the built-in plugins promised in the last release still holds, or the change log says so. */
class BaselineTests {
    private static final Path FILE = Project.ROOT.resolve("contracts/baseline.json");

    private final List<PluginContract> plugins =
            Registry.load(getClass().getClassLoader()).plugins("delivery");

    /** At a release, {@code make baseline} writes the file anew. */
    @Test
    void whatBreaksIsInTheChangeLog() {
        assertThat(ChangeLog.ofProject().missingLines(Baseline.read(FILE).breaks(plugins)))
                .as("lines that CHANGELOG.md lacks; each goes on with what is to be edited")
                .isEmpty();
    }

    @Test
    void whatBreaksNeedsALineBelowTheFirstRelease() {
        List<PluginContract> without = plugins.stream()
                .map(plugin -> plugin.id().name().equals("webhook") ? without("endpoint", plugin) : plugin)
                .toList();
        String line = "- [CHANGE] delivery/webhook, field 'endpoint': removed";
        List<String> breaks = new Baseline(plugins).breaks(without);

        assertThat(ChangeLog.of("# Changes\n\n## 2\n\n- [FEATURE] more.\n\n## 1\n\n" + line)
                        .missingLines(breaks))
                .containsExactly(line);
        assertThat(ChangeLog.of("# Changes\n\n## 2\n\n" + line + "; leave it out.\n\n## 1\n")
                        .missingLines(breaks))
                .isEmpty();
    }

    private static PluginContract without(String field, PluginContract plugin) {
        List<Property> fields = plugin.fields().stream()
                .filter(each -> !each.name().equals(field))
                .toList();
        return new PluginContract(
                plugin.id(),
                plugin.aliases(),
                plugin.doc(),
                fields,
                plugin.rules(),
                plugin.actions(),
                plugin.semantics(),
                plugin.origin());
    }
}
