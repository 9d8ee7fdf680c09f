package dev.tocsin.server.http;

import java.io.IOException;
import java.time.Duration;

/** Takes what a client is told bit by bit. For one thread. */
public interface EventSink {
    /**
     * Sends a text, and waits until the network has taken it.
     *
     * @throws IOException if the client is gone, or too slow
     */
    void send(String text) throws IOException;

    /** {@return after how much silence something must be sent, so that the connection is not taken for dead} */
    Duration pulse();
}
