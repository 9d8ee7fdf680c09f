package dev.tocsin.server.metrics;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** How often each of some things happened. Safe to share between threads. */
final class Counts<E extends Enum<E>> {
    private final Map<E, LongAdder> counts;

    Counts(Class<E> things) {
        counts = new EnumMap<>(things);
        for (E thing : things.getEnumConstants()) {
            counts.put(thing, new LongAdder());
        }
    }

    private LongAdder count(E thing) {
        return Objects.requireNonNull(counts.get(thing));
    }

    void add(E thing) {
        count(thing).increment();
    }

    long of(E thing) {
        return count(thing).sum();
    }

    long total() {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }
}
