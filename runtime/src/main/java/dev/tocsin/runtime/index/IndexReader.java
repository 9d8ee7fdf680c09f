package dev.tocsin.runtime.index;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the indexes of one class path, one jar after the other. For one thread and one use. */
final class IndexReader {
    private final List<IndexedPlugin> plugins = new ArrayList<>();
    private final Problems.Collector problems = Problems.collector();

    Problems.Collector problems() {
        return problems;
    }

    Index index() {
        return new Index(plugins, problems.toProblems());
    }

    void read(Jar jar) {
        try {
            String index = new String(jar.index(), StandardCharsets.UTF_8);
            Set<String> seen = new HashSet<>();
            int number = 0;
            for (String line : index.lines().toList()) {
                number++;
                String factory = line.replaceFirst("#.*", "").strip();
                if (!factory.isEmpty() && seen.add(factory)) {
                    read(jar, factory, jar.place(Index.FILE) + ":" + number);
                }
            }
        } catch (IOException unreadable) {
            problems.add(Code.BROKEN_INDEX, jar.place(Index.FILE), "it cannot be read", ContractFile.REBUILD);
        }
    }

    private void read(Jar jar, String factory, String place) {
        if (!ContractFile.isFactory(factory)) {
            String message = "found '" + factory + "', expected the name of a generated factory";
            problems.add(Code.BROKEN_INDEX, place, message, ContractFile.REBUILD);
            return;
        }
        String contract = ContractFile.of(factory);
        try {
            Optional<byte[]> text = jar.file(contract);
            if (text.isPresent()) {
                plugins.add(new IndexedPlugin(ContractFile.read(text.get(), factory), jar.name()));
            } else {
                String message = "'" + factory + "' has no contract '" + contract + "' beside this index";
                problems.add(Code.BROKEN_INDEX, place, message, ContractFile.REBUILD);
            }
        } catch (ProblemException broken) {
            broken.problems().forEach(problem -> problems.add(problem.inside(jar.place(contract))));
        } catch (IOException unreadable) {
            problems.add(Code.BROKEN_CONTRACT, jar.place(contract), "it cannot be read", ContractFile.REBUILD);
        }
    }
}
