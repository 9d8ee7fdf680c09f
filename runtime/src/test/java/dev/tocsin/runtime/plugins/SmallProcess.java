package dev.tocsin.runtime.plugins;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.runtime.registry.Registry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Takes jars one by one and tells what is wrong with each, and whether that took longer than two seconds. */
public final class SmallProcess {
    private static final long LONGEST = 2_000_000_000;

    private SmallProcess() {}

    /** Is given paths of jars. */
    public static void main(String... jars) {
        // The JVM has its own classes to load first, which is not what is measured.
        Registry.load(SmallProcess.class.getClassLoader());
        for (String jar : jars) {
            long start = System.nanoTime();
            Problems problems = problems(Path.of(jar));
            boolean slow = System.nanoTime() - start > LONGEST;
            System.out.println((slow ? "slow: " : "") + problems);
        }
        System.exit(0);
    }

    private static Problems problems(Path jar) {
        try (Registry registry = Registry.load(ClassLoader.getPlatformClassLoader(), List.of(jar))) {
            registry.plugins()
                    .forEach(plugin ->
                            registry.create(plugin.id().group(), plugin.id().name(), Map.of()));
            return registry.problems();
        } catch (ProblemException broken) {
            return broken.problems();
        }
    }
}
