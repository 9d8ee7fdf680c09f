package dev.tocsin.runtime.plugins;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs code that may never end, on a thread of its own. A thread cannot be stopped: one that goes on for ever is left behind,
 * and does not keep the process alive.
 */
final class Trial<T> {
    private final FutureTask<T> task;

    Trial(Supplier<T> code) {
        task = new FutureTask<>(code::get);
    }

    /**
     * Returns what the code returns, or throws what it throws.
     *
     * @throws TimeoutException if that takes too long; its thread is interrupted then
     */
    T within(Duration budget) throws TimeoutException, InterruptedException {
        Thread thread = new Thread(task, "creation of a plugin");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(budget.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown.getCause();
        } finally {
            task.cancel(true);
        }
    }
}
