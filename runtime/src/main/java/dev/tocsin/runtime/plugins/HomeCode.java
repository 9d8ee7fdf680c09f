package dev.tocsin.runtime.plugins;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The code of one plugin home. Its jars are opened when a class of it is first asked for. While it runs, the context loader of
 * the thread is its own, as libraries find their services through that.
 */
final class HomeCode implements PluginCode, AutoCloseable {
    private final PluginHome home;
    private @Nullable PluginClassLoader loader;
    private boolean isClosed;

    HomeCode(PluginHome home) {
        this.home = home;
    }

    @Override
    public synchronized ClassLoader loader() {
        if (isClosed) {
            throw failed("its registry is closed", "create plugins before");
        }
        if (loader == null) {
            try {
                loader = PluginClassLoader.of(home);
            } catch (IOException unreadable) {
                throw failed("it cannot be read any more", "leave its jars alone while they are in use");
            }
        }
        return loader;
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T run(Call<T, E> call) throws E {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader());
        try {
            return call.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Closes its jars. What was created before fails as soon as it needs another class. */
    @Override
    public synchronized void close() {
        isClosed = true;
        if (loader != null) {
            try {
                loader.close();
            } catch (IOException unclosed) {
                // It was only read: nothing is lost.
            }
            loader = null;
        }
    }

    private ProblemException failed(String message, String fix) {
        return ProblemException.of(new Problem(Code.NOT_CREATED, home.path().toString(), message, fix));
    }
}
