package dev.tocsin.runtime.registry;

import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.runtime.index.UnprocessedDefinitions;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Why a plugin of the class path may not be found: definitions without generated code, or contracts that cannot be read.
 *
 * @param loader whose class path to search
 * @param plugins those that are found
 */
record MissingCode(ClassLoader loader, List<Registered> plugins) implements Supplier<Problems> {
    @Override
    public Problems get() {
        try {
            return UnprocessedDefinitions.in(loader, definitions());
        } catch (ProblemException broken) {
            return broken.problems();
        }
    }

    private Set<String> definitions() {
        return Registered.contracts(plugins).stream()
                .map(PluginContract::origin)
                .map(origin -> origin.definition())
                .collect(Collectors.toUnmodifiableSet());
    }
}
