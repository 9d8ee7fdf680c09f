package dev.tocsin.server.http;

import java.io.IOException;

/** A reply that goes on. Has the virtual thread of its call until it ends. */
@FunctionalInterface
public interface Streaming {
    /**
     * Sends one text after the other.
     *
     * @throws IOException if the client is gone, or too slow
     * @throws InterruptedException if the server is stopped meanwhile
     */
    void writeTo(EventSink sink) throws IOException, InterruptedException;
}
