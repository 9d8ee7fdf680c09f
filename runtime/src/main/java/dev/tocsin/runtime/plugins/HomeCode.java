package dev.tocsin.runtime.plugins;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The code of one plugin home. Its jars are opened when a class of it is first asked for. While it runs, the context loader of
 * the thread is its own, as libraries find their services through that.
 */
final class HomeCode implements PluginCode, AutoCloseable {
    /** A constructor that loops is a mistake that others need not wait for. */
    private static final Duration LONGEST_CREATION = Duration.ofSeconds(1);

    private final PluginHome home;
    private final Optional<PluginLock> lock;
    private @Nullable PluginClassLoader loader;
    private boolean isClosed;

    HomeCode(PluginHome home, Optional<PluginLock> lock) {
        this.home = home;
        this.lock = lock;
    }

    @Override
    public synchronized ClassLoader loader() {
        if (isClosed) {
            throw failed("its registry is closed", "create plugins before");
        }
        if (loader == null) {
            try {
                loader = PluginClassLoader.of(home);
                lock.ifPresent(present -> present.check(home));
            } catch (IOException unreadable) {
                throw failed("it cannot be read any more", "leave its jars alone while they are in use");
            }
        }
        return loader;
    }

    @Override
    public <T> T create(Supplier<T> code) {
        try {
            return new Trial<>(() -> run(code::get)).within(LONGEST_CREATION);
        } catch (TimeoutException endless) {
            String message = "it was not created within " + LONGEST_CREATION.toMillis() + " ms";
            throw failed(message, "do in its constructor no more than it needs, and nothing that waits");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed("it was interrupted while it was created", "create it again");
        }
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
