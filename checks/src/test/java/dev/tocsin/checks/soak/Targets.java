package dev.tocsin.checks.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tocsin.checks.wire.Passing;
import dev.tocsin.checks.wire.Webhook;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** Four targets: one takes all, one takes its time, one fails every other while, one refuses all. Remember the least possible. */
final class Targets implements AutoCloseable {
    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final long WHILE = Duration.ofSeconds(20).toNanos();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<String> firing = ConcurrentHashMap.newKeySet();
    private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();

    Targets() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        server.setExecutor(threads);
        server.createContext("/good", exchange -> take(exchange, 200));
        server.createContext("/slow", this::takeSlowly);
        server.createContext("/flapping", exchange -> take(exchange, System.nanoTime() / WHILE % 2 == 0 ? 200 : 503));
        server.createContext("/refusing", exchange -> take(exchange, 400));
        server.start();
    }

    /** {@return a file by which the good one is told of all, and each of the others of a third} */
    Path configuration(Path folder) throws IOException {
        return Files.writeString(folder.resolve("alertmanager.yml"), """
                route:
                  receiver: good
                  group_by: [name]
                  group_wait: 0s
                  group_interval: 5s
                  routes:
                    - {receiver: good, continue: true}
                    - {receiver: slow, matchers: ['target="slow"']}
                    - {receiver: flapping, matchers: ['target="flapping"']}
                    - {receiver: refusing, matchers: ['target="refusing"']}
                receivers:
                  - {name: good, webhook_configs: [{url: 'SINK/good'}]}
                  - {name: slow, webhook_configs: [{url: 'SINK/slow'}]}
                  - {name: flapping, webhook_configs: [{url: 'SINK/flapping'}]}
                  - {name: refusing, webhook_configs: [{url: 'SINK/refusing'}]}
                """.replace(
                        "SINK", "http://127.0.0.1:" + server.getAddress().getPort()));
    }

    private void takeSlowly(HttpExchange exchange) throws IOException {
        try {
            Passing.of(SLOW);
            take(exchange, 200);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            String target = exchange.getHttpContext().getPath().substring(1);
            if (target.equals("good")) {
                note(new Webhook("", 0, "", true, body).told());
            }
            calls.computeIfAbsent(target, all -> new LongAdder()).increment();
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private void note(String told) {
        for (String each : told.split(" ", -1)) {
            if (each.startsWith("+")) {
                firing.add(each.substring(1));
            } else {
                firing.remove(each.substring(1));
            }
        }
    }

    /** {@return which alerts fire, as far as the good one was told} */
    Set<String> firing() {
        return new TreeSet<>(firing);
    }

    /** {@return how many calls a target had} */
    long calls(String target) {
        return calls.getOrDefault(target, new LongAdder()).sum();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
