package dev.tocsin.cli.diff;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.manifest.ManifestJson;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Reads the contracts that a path of the command line leads to. */
final class ContractSource {

    private static final String JAR = ".jar";

    /** Sees no plugin of ours. */
    private static final ClassLoader NOTHING_OF_OURS = ClassLoader.getPlatformClassLoader();

    private ContractSource() {}

    /**
     * Reads contracts; loads no class of a plugin.
     *
     * @param path a plugin jar, a folder of them, or else a manifest or an entry of one; starts from {@code folder} where it is relative
     * @throws ProblemException with all that is wrong; where one plugin jar of a folder cannot be used, none is
     */
    static List<PluginContract> read(String path, Path folder) {
        return isJarOrFolder(path, folder) ? ofJars(folder.resolve(path)) : ofManifest(path, folder);
    }

    private static boolean isJarOrFolder(String path, Path folder) {
        try {
            return path.endsWith(JAR) || Files.isDirectory(folder.resolve(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<PluginContract> ofJars(Path path) {
        try (Registry registry = Registry.load(NOTHING_OF_OURS, List.of(path))) {
            List<PluginContract> plugins = registry.plugins();
            serious(registry.problems(), plugins.isEmpty()).orThrow();
            return plugins;
        }
    }

    /** A jar without a plugin beside others with one holds sources, documentation or a library. */
    private static Problems serious(Problems problems, boolean isEmpty) {
        return Problems.of(problems.all().stream()
                .filter(problem -> isEmpty || problem.code() != Code.NO_PLUGIN)
                .toArray(Problem[]::new));
    }

    private static List<PluginContract> ofManifest(String path, Path folder) {
        Limits limits = Limits.ofDefaults();
        byte[] text = Source.file(path, folder).bytes(limits.bytes());
        try {
            return ManifestJson.read(asManifest(JsonText.read(new ByteArrayInputStream(text), limits)));
        } catch (ProblemException broken) {
            throw inside(path, broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** An entry alone, as {@code tocsin plugin} shows it, is a manifest of one plugin. */
    private static Json asManifest(Json document) {
        return document instanceof Json.Members entry
                        && entry.find("group").orElse(Json.nothing()) instanceof Json.Text group
                ? Json.members().with(group.value(), Json.items(List.of(entry))).build()
                : document;
    }

    private static ProblemException inside(String path, ProblemException broken) {
        Problem[] problems = broken.problems().all().stream()
                .map(problem -> problem.inside(path))
                .toArray(Problem[]::new);
        return new ProblemException(broken.kind(), Problems.of(problems), broken);
    }
}
