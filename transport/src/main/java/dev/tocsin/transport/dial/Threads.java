package dev.tocsin.transport.dial;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the few threads that calls need beside their caller's. None of them keeps a process alive. */
public final class Threads {
    private Threads() {}

    /** {@return what makes threads that are named after their purpose} */
    public static ThreadFactory daemons(String purpose) {
        AtomicInteger made = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "tocsin-" + purpose + "-" + made.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
