package dev.tocsin.runtime.index;

import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginNames;
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
import java.util.Optional;
import java.util.Set;

/**
 * One line of an index that names a factory.
 *
 * @param factory the binary name of the factory
 * @param names what stands after the {@code #}: what the plugin is called; empty if that is a comment as any other
 * @param number its number in the index, from 1
 */
record IndexLine(String factory, Optional<PluginNames> names, int number) {
    /** {@return the lines of the index of a jar, without those that name a factory again} */
    static List<IndexLine> in(Jar jar) throws IOException {
        List<IndexLine> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String text : new String(jar.read(Index.FILE), StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            int sign = text.indexOf('#');
            String factory = (sign < 0 ? text : text.substring(0, sign)).strip();
            if (!factory.isEmpty() && seen.add(factory)) {
                String comment = sign < 0 ? "" : text.substring(sign + 1).strip();
                lines.add(new IndexLine(factory, PluginNames.read(comment), number));
            }
        }
        return lines;
    }

    /**
     * {@return the plugin, whose contract is read later if the line says what it is called}
     *
     * @param jar the jar of the index
     * @throws ProblemException if its contract is read now, and is missing or cannot be read
     */
    IndexedPlugin plugin(Jar jar) {
        return names.isPresent() ? IndexedPlugin.called(names.get(), this, jar) : pluginWithContract(jar);
    }

    /**
     * {@return the plugin, whose contract is read now}
     *
     * @throws ProblemException if it is missing or cannot be read
     */
    IndexedPlugin pluginWithContract(Jar jar) {
        return IndexedPlugin.of(contract(jar), this, jar);
    }

    /**
     * {@return the contract of the plugin}
     *
     * @param jar the jar of the index, which may be closed by now
     * @throws ProblemException if it is missing or cannot be read
     */
    PluginContract contractLater(Jar jar) {
        try (Jar again = jar.again()) {
            return contract(again);
        } catch (IOException unreadable) {
            throw broken(Code.BROKEN_CONTRACT, place(jar), "its jar cannot be read any more");
        }
    }

    private PluginContract contract(Jar jar) {
        if (!ContractFile.isFactory(factory)) {
            String message = "found '" + factory + "', expected the name of a generated factory";
            throw broken(Code.BROKEN_INDEX, place(jar), message);
        }
        String path = ContractFile.of(factory);
        try {
            return contract(jar.place(path), jar.read(path));
        } catch (FileNotFoundException missing) {
            String message = "'" + factory + "' has no contract '" + path + "' beside this index";
            throw broken(Code.BROKEN_INDEX, place(jar), message);
        } catch (IOException unreadable) {
            throw broken(Code.BROKEN_CONTRACT, jar.place(path), "it cannot be read");
        }
    }

    private PluginContract contract(String path, byte[] text) throws IOException {
        try {
            PluginContract contract = ContractFile.read(text, factory);
            String called = contract.names().toString();
            if (names.isPresent() && !names.get().toString().equals(called)) {
                String message = "it is of '" + called + "', but the index names '" + names.get() + "'";
                throw broken(Code.BROKEN_CONTRACT, "contract", message);
            }
            return contract;
        } catch (ProblemException unfit) {
            Problems.Collector problems = Problems.collector();
            unfit.problems().forEach(problem -> problems.add(problem.inside(path)));
            throw new ProblemException(unfit.kind(), problems.toProblems());
        }
    }

    private String place(Jar jar) {
        return jar.place(Index.FILE) + ":" + number;
    }

    private static ProblemException broken(Code code, String place, String message) {
        return ProblemException.of(new Problem(code, place, message, ContractFile.REBUILD));
    }
}
