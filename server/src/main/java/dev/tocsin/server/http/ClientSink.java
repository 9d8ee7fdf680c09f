package dev.tocsin.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.eclipse.jetty.io.EndPoint;

/**
 * Sends to a client bit by bit, each of which it must take in its turn.
 *
 * @param out what goes to it
 * @param client which it is
 * @param connections who sees to it that it takes its turn
 * @param patience for how long it is waited for
 */
record ClientSink(OutputStream out, EndPoint client, Connections connections, Patience patience) implements EventSink {
    /** Three times in what would be silence for too long. */
    private static final int BEATS = 3;

    @Override
    public void send(String text) throws IOException {
        connections.awaitReading(client);
        out.write(text.getBytes(UTF_8));
        out.flush();
        connections.answer(client);
    }

    @Override
    public Duration pulse() {
        return patience.idle().dividedBy(BEATS);
    }
}
