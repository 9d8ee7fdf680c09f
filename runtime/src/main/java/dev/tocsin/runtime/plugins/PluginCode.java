package dev.tocsin.runtime.plugins;

import dev.tocsin.contract.problem.ProblemException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the classes of plugins come from, and how code of theirs is run. Safe to share between threads. */
public interface PluginCode {
    /** Code that returns something, or throws {@code E}. */
    interface Call<T extends @Nullable Object, E extends Exception> {
        T run() throws E;
    }

    /**
     * {@return the class loader of the plugins}
     *
     * @throws ProblemException if it cannot be had
     */
    ClassLoader loader();

    /**
     * Runs code of a plugin that nobody has tried before, and returns what it returns or throws what it throws.
     *
     * @throws ProblemException if it takes too long
     */
    <T> T create(Supplier<T> code);

    /** Runs code of a plugin, and returns what it returns or throws what it throws. */
    <T extends @Nullable Object, E extends Exception> T run(Call<T, E> call) throws E;
}
