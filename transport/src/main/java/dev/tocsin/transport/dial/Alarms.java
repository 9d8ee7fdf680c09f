package dev.tocsin.transport.dial;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does something at a deadline unless called off before: one thread for any number of calls. */
public final class Alarms implements AutoCloseable {
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, Threads.daemons("deadlines"));

    /** Starts no thread yet. */
    public Alarms() {
        thread.setRemoveOnCancelPolicy(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Runs {@code action}, which must not block, at the deadline; cancelling what is returned calls it off. */
    public ScheduledFuture<?> at(Deadline deadline, Runnable action) {
        return thread.schedule(action, deadline.left(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
