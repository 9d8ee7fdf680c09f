package dev.tocsin.runtime.plugins;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The code of plugins that are part of the application: it runs as any other. */
public record ClassPathCode(ClassLoader loader) implements PluginCode {
    @Override
    public <T> T create(Supplier<T> code) {
        return code.get();
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T run(Call<T, E> call) throws E {
        return call.run();
    }
}
