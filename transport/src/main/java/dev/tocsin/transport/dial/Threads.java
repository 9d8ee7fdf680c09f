package dev.tocsin.transport.dial;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the few threads that calls share. None of them keeps a process alive. */
final class Threads {
    private Threads() {}

    static ThreadFactory daemons(String purpose) {
        AtomicInteger made = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "tocsin-" + purpose + "-" + made.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
