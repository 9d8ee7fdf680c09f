package dev.tocsin.transport.command;

/** Makes the threads that talk with a process. None of them keeps this one alive. */
final class Daemon {
    private Daemon() {}

    static Thread of(String purpose, Runnable task) {
        Thread thread = new Thread(task, "tocsin-command-" + purpose);
        thread.setDaemon(true);
        return thread;
    }
}
