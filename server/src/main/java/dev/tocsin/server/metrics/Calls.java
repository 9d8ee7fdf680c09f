package dev.tocsin.server.metrics;

import dev.tocsin.server.watch.Happening;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What was counted of calls over HTTP, by the part of the service that answers them. Safe to share between threads. */
final class Calls {
    private static final String OTHER = "other";
    private static final List<String> PARTS = List.of("/api/v1", "/api/v2", "/-", "/metrics", "/deliveries", "/alerts");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    private final Map<Kind, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<String, Distribution> durations = new ConcurrentHashMap<>();

    /**
     * Which calls are counted together.
     *
     * @param handler the part of the service
     * @param method of the call
     * @param code of the reply
     */
    record Kind(String handler, String method, int code) {}

    void add(Happening.Answered answered) {
        String handler = handler(answered.path());
        String method = METHODS.contains(answered.method()) ? answered.method() : OTHER;
        counts.computeIfAbsent(new Kind(handler, method, answered.status()), kind -> new LongAdder())
                .increment();
        durations
                .computeIfAbsent(handler, any -> new Distribution(0.001, 0.005, 0.025, 0.1, 0.5, 1, 5))
                .add(answered.took());
    }

    /** Whoever calls may ask for any path, but not make a metric of it. */
    private static String handler(String path) {
        return path.equals("/")
                ? path
                : PARTS.stream()
                        .filter(part -> path.equals(part) || path.startsWith(part + "/"))
                        .findFirst()
                        .orElse(OTHER);
    }

    Map<Kind, LongAdder> counts() {
        return Map.copyOf(counts);
    }

    /** {@return how long calls took, by the part of the service} */
    SortedMap<String, Distribution> durations() {
        return new TreeMap<>(durations);
    }
}
