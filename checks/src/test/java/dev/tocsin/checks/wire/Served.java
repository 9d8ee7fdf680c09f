package dev.tocsin.checks.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A service that takes alerts as Alertmanager does, as a process of its own. */
public interface Served extends AutoCloseable {
    /** Starts one. */
    @FunctionalInterface
    interface Starter {
        /** Starts it by a configuration, with what it kept in a folder, and waits until it takes calls. */
        Served start(Path configuration, Path data) throws IOException;
    }

    /** {@return what speaks with it} */
    AlertsApi api();

    /** Waits until it has kept of so many deliveries that they were made, if it keeps that. */
    void awaitDelivered(int count) throws IOException, InterruptedException;

    /** Ends it as a crash does: at once, with nothing put in order. */
    void kill();

    /** {@return whether it ends by itself, in so much time} */
    boolean endsWithin(Duration time) throws InterruptedException;

    @Override
    void close();
}
