package dev.tocsin.checks.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Where webhooks are sent to: remembers each, and answers at each path as it was told last. Safe to share between threads. */
public final class Webhooks implements AutoCloseable {
    private static final int WAITING = 256;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Webhook> heard = new ArrayList<>();

    /** Listens at a port that is free, and takes all. */
    public Webhooks() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), WAITING);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** {@return an address here; the path begins with a slash} */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Has all be answered so from now on that come to a path. */
    public void answer(String path, Answer answer) {
        answers.put(path, answer);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            Answer answer = answers.getOrDefault(path, Answer.TAKEN);
            String delivery =
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("webhook-id"), "");
            remember(new Webhook(path, System.nanoTime(), delivery, answer.isTaken(), body));
            answer.give(exchange);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void remember(Webhook webhook) {
        heard.add(webhook);
        notifyAll();
    }

    /** {@return what was heard at a path, taken or not} */
    public List<Webhook> heard(String path) {
        return heard(webhook -> webhook.path().equals(path));
    }

    /** {@return what was taken at a path} */
    public List<Webhook> taken(String path) {
        return heard(webhook -> webhook.path().equals(path) && webhook.isTaken());
    }

    /** {@return of all that was heard, in order, what is meant} */
    public synchronized List<Webhook> heard(Predicate<Webhook> meant) {
        return heard.stream().filter(meant).toList();
    }

    /** Waits until so many are taken at a path, but not for longer than a while. {@return those that are} */
    public List<Webhook> awaitTaken(String path, int count, Duration atMost) throws InterruptedException {
        return await(webhook -> webhook.path().equals(path) && webhook.isTaken(), count, atMost);
    }

    /** Waits until so many of what is meant are heard, but not for longer than a while. {@return those that are} */
    public synchronized List<Webhook> await(Predicate<Webhook> meant, int count, Duration atMost)
            throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        List<Webhook> found = heard(meant);
        while (found.size() < count && System.nanoTime() < end) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            found = heard(meant);
        }
        return found;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
