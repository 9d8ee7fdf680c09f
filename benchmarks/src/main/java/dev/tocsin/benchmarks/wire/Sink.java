package dev.tocsin.benchmarks.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Takes every request on loopback and answers {@code 202 ok}, with a thread for each connection. */
final class Sink implements AutoCloseable {
    private static final byte[] REPLY =
            "HTTP/1.1 202 Accepted\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok".getBytes(ISO_8859_1);
    private final ServerSocket server;

    Sink() throws IOException {
        server = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
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

    private static void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            InputStream requests = new BufferedInputStream(connection.getInputStream());
            OutputStream replies = connection.getOutputStream();
            while (Http.readMessage(requests) >= 0) {
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
