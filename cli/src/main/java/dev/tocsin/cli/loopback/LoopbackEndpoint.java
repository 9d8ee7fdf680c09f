package dev.tocsin.cli.loopback;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Takes what is posted to it, on a free port of the loopback address, and tells of each request. The first request to a path
 * is answered 503, so that a retry can be seen; all others are accepted.
 */
final class LoopbackEndpoint implements AutoCloseable {

    private static final byte[] ACCEPTED = "{\"status\":\"success\"}\n".getBytes(UTF_8);
    private static final byte[] NOT_YET = "busy, as the first time always\n".getBytes(UTF_8);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Consumer<String> log;

    private LoopbackEndpoint(HttpServer server, Consumer<String> log) {
        this.server = server;
        this.log = log;
    }

    /**
     * Starts an endpoint.
     *
     * @param log is told a line of each request, on any thread
     */
    static LoopbackEndpoint start(Consumer<String> log) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            LoopbackEndpoint endpoint = new LoopbackEndpoint(server, log);
            server.createContext("/", endpoint::answer);
            server.setExecutor(endpoint.threads);
            server.start();
            return endpoint;
        } catch (IOException e) {
            throw new UncheckedIOException("the loopback address cannot be listened on", e);
        }
    }

    /** {@return its address, without a slash at the end} */
    String address() {
        return "http://" + authority();
    }

    /** {@return its host and port} */
    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int bytes = exchange.getRequestBody().readAllBytes().length;
            String path = exchange.getRequestURI().getPath();
            boolean first = seen.add(path);
            int status = first ? 503 : 202;
            log.accept("loopback: %s %s, %d bytes -> %d".formatted(exchange.getRequestMethod(), path, bytes, status));
            byte[] reply = first ? NOT_YET : ACCEPTED;
            exchange.getResponseHeaders().set("Content-Type", first ? "text/plain" : "application/json");
            exchange.sendResponseHeaders(status, reply.length);
            exchange.getResponseBody().write(reply);
        }
    }
}
