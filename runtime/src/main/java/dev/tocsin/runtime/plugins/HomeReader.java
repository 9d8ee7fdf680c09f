package dev.tocsin.runtime.plugins;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.runtime.index.Index;
import dev.tocsin.runtime.index.IndexedPlugin;
import dev.tocsin.runtime.index.UnprocessedDefinitions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what a plugin home holds, as data. */
final class HomeReader {
    private HomeReader() {}

    /**
     * Returns the plugins of a home, at least one.
     *
     * @throws ProblemException with what is wrong first; then none of its plugins is to be used
     */
    static List<IndexedPlugin> read(PluginHome home) {
        List<IndexedPlugin> plugins = new ArrayList<>();
        for (Path jar : home.jars()) {
            plugins.addAll(read(jar));
        }
        if (plugins.isEmpty()) {
            throw ProblemException.of(withoutPlugin(home));
        }
        return plugins;
    }

    private static Problem withoutPlugin(PluginHome home) {
        return UnprocessedDefinitions.in(home.jars()).all().stream()
                .findFirst()
                .orElseGet(() -> new Problem(
                        Code.NO_PLUGIN,
                        home.path().toString(),
                        "it holds no plugin",
                        "take it away; a library belongs into a folder with the plugin that needs it"));
    }

    /**
     * Returns the plugins of a jar; none if it is a library.
     *
     * @throws ProblemException with what is wrong first
     */
    static List<IndexedPlugin> read(Path jar) {
        try {
            return Index.read(jar).orElse(List.of());
        } catch (IOException broken) {
            throw ProblemException.of(new Problem(
                    Code.BROKEN_JAR, jar.toString(), "it is no whole jar", "copy it anew; it may be truncated"));
        }
    }
}
