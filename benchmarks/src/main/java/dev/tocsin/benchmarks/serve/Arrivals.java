package dev.tocsin.benchmarks.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.benchmarks.wire.Http;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes webhooks of one alert each, and notes when each came. */
final class Arrivals implements AutoCloseable {
    private static final byte[] REPLY = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1);
    private static final Pattern NUMBER = Pattern.compile("\"n\":\"(\\d+)\"");

    private final ServerSocket server = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
    private final Map<Long, Long> at = new ConcurrentHashMap<>();

    Arrivals() throws IOException {
        Thread.ofPlatform().daemon().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    int count() {
        return at.size();
    }

    /** {@return when the alert of a number came first, as {@link System#nanoTime} counts; nothing if it did not} */
    Optional<Long> of(long number) {
        return Optional.ofNullable(at.get(number));
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
            for (Optional<byte[]> body = requests.readBody(); body.isPresent(); body = requests.readBody()) {
                long now = System.nanoTime();
                Matcher number = NUMBER.matcher(new String(body.get(), UTF_8));
                if (number.find()) {
                    at.putIfAbsent(Long.valueOf(number.group(1)), now);
                }
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
