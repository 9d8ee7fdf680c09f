package dev.tocsin.benchmarks.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.LongAdder;

/** Takes every request on loopback, counts it and answers {@code 202 ok}, with a thread for each connection. */
public final class Sink implements AutoCloseable {
    private static final byte[] REPLY =
            "HTTP/1.1 202 Accepted\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok".getBytes(ISO_8859_1);

    /** So that a program which opens thousands of connections at once finds room, and none of its SYNs is dropped. */
    private static final int BACKLOG = 4096;

    private final ServerSocket server;
    private final LongAdder count = new LongAdder();

    /** Starts one at a port that is free. */
    public Sink() throws IOException {
        server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::accept);
    }

    /** {@return where it listens} */
    public int port() {
        return server.getLocalPort();
    }

    /** {@return how many requests it took} */
    public long count() {
        return count.sum();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = server.accept();
                Thread.ofPlatform().daemon().start(() -> serve(connection));
            }
        } catch (IOException closed) {
            // the end of the measurement
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            Http requests = new Http(connection.getInputStream());
            OutputStream replies = connection.getOutputStream();
            while (requests.readMessage() >= 0) {
                count.increment();
                replies.write(REPLY);
            }
        } catch (IOException gone) {
            // whoever asked went away
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
