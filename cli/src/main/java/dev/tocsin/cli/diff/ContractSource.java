package dev.tocsin.cli.diff;

import dev.tocsin.cli.source.Source;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.manifest.ManifestJson;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the contracts that a path of the command line leads to. */
public final class ContractSource {

    private ContractSource() {}

    /**
     * Reads contracts.
     *
     * @param path a manifest; starts from {@code folder} where it is relative
     * @throws ProblemException with all that is wrong, the path in front
     */
    public static List<PluginContract> read(String path, Path folder) {
        Limits limits = Limits.ofDefaults();
        byte[] text = Source.file(path, folder).bytes(limits.bytes());
        try {
            return ManifestJson.read(JsonText.read(new ByteArrayInputStream(text), limits));
        } catch (ProblemException broken) {
            throw inside(path, broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ProblemException inside(String path, ProblemException broken) {
        Problem[] problems = broken.problems().all().stream()
                .map(problem -> problem.inside(path))
                .toArray(Problem[]::new);
        return new ProblemException(broken.kind(), Problems.of(problems), broken);
    }
}
