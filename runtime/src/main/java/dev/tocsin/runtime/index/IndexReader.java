package dev.tocsin.runtime.index;

import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the index of one jar, and the contracts that it names. */
final class IndexReader {
    private final Jar jar;

    IndexReader(Jar jar) {
        this.jar = jar;
    }

    /** {@return the plugins of the jar; what is wrong with one is told to {@code problems}, and the others are read} */
    List<IndexedPlugin> readAll(Problems.Collector problems) throws IOException {
        List<IndexedPlugin> plugins = new ArrayList<>();
        for (Line line : lines()) {
            try {
                plugins.add(plugin(line));
            } catch (ProblemException broken) {
                problems.addAll(broken.problems());
            }
        }
        return plugins;
    }

    /**
     * {@return the plugins of the jar}
     *
     * @throws ProblemException with what is wrong first
     */
    List<IndexedPlugin> read() throws IOException {
        List<IndexedPlugin> plugins = new ArrayList<>();
        for (Line line : lines()) {
            plugins.add(plugin(line));
        }
        return plugins;
    }

    /** One line of the index that names a factory not named before. */
    private record Line(String factory, int number) {}

    private List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String text :
                new String(jar.read(Index.FILE), StandardCharsets.UTF_8).lines().toList()) {
            number++;
            String factory = text.replaceFirst("#.*", "").strip();
            if (!factory.isEmpty() && seen.add(factory)) {
                lines.add(new Line(factory, number));
            }
        }
        return lines;
    }

    private IndexedPlugin plugin(Line line) {
        String place = jar.place(Index.FILE) + ":" + line.number;
        if (!ContractFile.isFactory(line.factory)) {
            String message = "found '" + line.factory + "', expected the name of a generated factory";
            throw broken(Code.BROKEN_INDEX, place, message);
        }
        String path = ContractFile.of(line.factory);
        try {
            return new IndexedPlugin(contract(path, jar.read(path), line.factory), jar.name());
        } catch (FileNotFoundException missing) {
            String message = "'" + line.factory + "' has no contract '" + path + "' beside this index";
            throw broken(Code.BROKEN_INDEX, place, message);
        } catch (IOException unreadable) {
            throw broken(Code.BROKEN_CONTRACT, jar.place(path), "it cannot be read");
        }
    }

    private PluginContract contract(String path, byte[] text, String factory) throws IOException {
        try {
            return ContractFile.read(text, factory);
        } catch (ProblemException unfit) {
            Problems.Collector problems = Problems.collector();
            unfit.problems().forEach(problem -> problems.add(problem.inside(jar.place(path))));
            throw new ProblemException(unfit.kind(), problems.toProblems());
        }
    }

    private static ProblemException broken(Code code, String place, String message) {
        return ProblemException.of(new Problem(code, place, message, ContractFile.REBUILD));
    }
}
