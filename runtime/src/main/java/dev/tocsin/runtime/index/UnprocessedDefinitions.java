package dev.tocsin.runtime.index;

import dev.tocsin.api.Plugin;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/**
 * Looks for definitions that no processor has seen: class files with the mark of {@code @Plugin} in them that no contract
 * names. Slow, and therefore asked only where a plugin was not found anyway; class files are read as data, and only so many.
 */
public final class UnprocessedDefinitions {
    /** How many class files are looked into at most. */
    private static final int MOST = 2_000;

    /** The annotation as a class file writes it: a constant of type 1, with its length in two bytes. */
    private static final String MARK =
            "\u0001\u0000" + (char) Plugin.class.descriptorString().length() + Plugin.class.descriptorString();

    private UnprocessedDefinitions() {}

    /**
     * Returns a problem for each definition that is found.
     *
     * @param loader whose class path to search, and that of its parents
     * @param processed the binary names of the definitions that have a contract
     */
    public static Problems in(ClassLoader loader, Set<String> processed) {
        return in(ClassFiles.roots(loader), processed);
    }

    /** {@return a problem for each definition that is found in these jars, none of which has an index} */
    public static Problems in(Collection<Path> jars) {
        return in(jars, Set.of());
    }

    private static Problems in(Collection<Path> roots, Set<String> processed) {
        Problems.Collector problems = Problems.collector();
        ClassFiles.in(roots, MOST, (path, jar, content) -> {
            String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
            if (!processed.contains(name) && new String(content, StandardCharsets.ISO_8859_1).contains(MARK)) {
                problems.add(problem(name, jar));
            }
        });
        return problems.toProblems();
    }

    private static Problem problem(String name, Path jar) {
        return new Problem(
                Code.NOT_PROCESSED,
                "class '" + name + "' in '" + jar + "'",
                "it is marked with @Plugin, but has no generated code, so that no registry finds it",
                "let javac run the processor: name 'dev.tocsin:processor' in annotationProcessorPaths of"
                        + " maven-compiler-plugin, or give its jar to javac with -processorpath; from JDK 23 on,"
                        + " a processor on the class path runs only with -proc:full");
    }
}
