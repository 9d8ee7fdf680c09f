package dev.tocsin.checks.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Sends alerts, each of its own group, as fast as they are taken; and remembers which were accepted. */
final class Sender {
    private static final int THREADS = 4;
    private static final int MOST = 20;

    private final Set<String> accepted = new HashSet<>();
    private final AtomicLong last = new AtomicLong();

    /** Ends the service. */
    @FunctionalInterface
    interface End {
        void come() throws InterruptedException;
    }

    /** Sends until nobody answers any more, which {@code end} is to see to once this many more alerts were accepted. */
    void sendUntil(int more, URI service, RandomGenerator random, End end) throws InterruptedException {
        int goal = accepted().size() + more;
        List<Thread> threads = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < THREADS; i++) {
                int size = 1 + random.nextInt(MOST);
                threads.add(Thread.ofVirtual().start(() -> send(client, service, size)));
            }
            awaitAccepted(goal);
            end.come();
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private void send(HttpClient client, URI service, int size) {
        try {
            while (true) {
                List<String> batch = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    batch.add("n" + last.incrementAndGet());
                }
                HttpRequest request = HttpRequest.newBuilder(service)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(batch.stream()
                                .map("{\"labels\":{\"alertname\":\"Load\",\"n\":\"%s\"}}"::formatted)
                                .collect(Collectors.joining(",", "[", "]"))))
                        .build();
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    accept(batch);
                }
            }
        } catch (IOException gone) {
            // The service was ended.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void accept(List<String> batch) {
        accepted.addAll(batch);
        notifyAll();
    }

    private synchronized void awaitAccepted(int count) throws InterruptedException {
        while (accepted.size() < count) {
            wait();
        }
    }

    /** {@return the alerts for which the service answered that it has them} */
    synchronized Set<String> accepted() {
        return Set.copyOf(accepted);
    }
}
