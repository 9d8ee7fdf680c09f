package dev.tocsin.checks.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;

/** Where webhooks are sent to: takes all, and remembers by its id each delivery, and which alerts were told. */
final class Sink implements AutoCloseable {
    private final HttpServer server;
    private final Set<String> alerts = new HashSet<>();
    private final Set<String> deliveries = new HashSet<>();
    private final List<String> repeated = new ArrayList<>();
    private boolean isHolding;
    private int held;

    Sink() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** {@return a file, in that folder, that has each alert told here at once and alone} */
    Path configuration(Path folder) throws IOException {
        return Files.writeString(folder.resolve("alertmanager.yml"), """
                route:
                  receiver: sink
                  group_by: ['...']
                  group_wait: 0s
                  group_interval: 1h
                  repeat_interval: 24h
                receivers:
                  - name: sink
                    webhook_configs:
                      - url: %s
                """.formatted(address()));
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            heard(exchange.getRequestHeaders().getFirst("webhook-id"), JsonText.read(body, Limits.ofDefaults()));
            awaitRelease();
            exchange.sendResponseHeaders(200, -1);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void awaitRelease() throws InterruptedException {
        held++;
        notifyAll();
        while (isHolding) {
            wait();
        }
        held--;
    }

    /** Answers nothing from now on; returns once somebody waits for an answer. */
    synchronized void hold() throws InterruptedException {
        isHolding = true;
        while (held == 0) {
            wait();
        }
    }

    /** Answers again. */
    synchronized void release() {
        isHolding = false;
        notifyAll();
    }

    private synchronized void heard(String delivery, Json body) {
        if (!deliveries.add(delivery)) {
            repeated.add(delivery);
        }
        for (Json alert : ((Json.Items) members(body, "alerts")).values()) {
            alerts.add(((Json.Text) members(members(alert, "labels"), "n")).value());
        }
        notifyAll();
    }

    private static Json members(Json of, String name) {
        return ((Json.Members) of).values().get(name);
    }

    /** Waits until all these alerts were told. {@return those that were not, when it has waited for too long} */
    synchronized Set<String> awaitAll(Set<String> expected, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!alerts.containsAll(expected) && System.nanoTime() < end) {
            wait(100);
        }
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(alerts);
        return missing;
    }

    /** {@return the ids of the deliveries that came more than once} */
    synchronized List<String> repeated() {
        return List.copyOf(repeated);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
