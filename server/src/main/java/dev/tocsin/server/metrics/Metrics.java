package dev.tocsin.server.metrics;

import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.server.engine.DestinationName;
import dev.tocsin.server.watch.Happening;
import dev.tocsin.server.watch.Watcher;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * All that was counted since the start. Safe to share between threads; to count a thing takes some ten nanoseconds, and the library
 * that writes for Prometheus is not needed for it.
 */
public final class Metrics implements Watcher {
    private final String version;
    private final Map<DestinationName, Tally> tallies = new ConcurrentHashMap<>();
    private final Calls calls = new Calls();
    final LongAdder firing = new LongAdder();
    final LongAdder resolved = new LongAdder();
    final LongAdder invalid = new LongAdder();
    final LongAdder accepted = new LongAdder();
    final LongAdder reloads = new LongAdder();
    final LongAdder failedReloads = new LongAdder();
    final Distribution firstDelays =
            new Distribution(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 10, 30, 60, 300, 600);
    final Distribution commits = new Distribution(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5);
    final Distribution changes = new Distribution(1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 10_000);
    private volatile Instant loadedAt;
    private volatile boolean isLoaded = true;
    private volatile boolean isStuck;

    /**
     * Begins to count.
     *
     * @param version which version of Tocsin it is
     * @param startedAt when the configuration was read
     */
    public Metrics(String version, Instant startedAt) {
        this.version = version;
        loadedAt = startedAt;
    }

    @Override
    public void see(Happening happening) {
        switch (happening) {
            case Happening.Told told -> {
                firing.add(told.firing());
                resolved.add(told.resolved());
                invalid.add(told.invalid());
            }
            case Happening.Accepted(int alerts) -> accepted.add(alerts);
            case Happening.Begun begun -> firstDelay(begun.order(), begun.at());
            case Happening.Attempted attempted ->
                tally(attempted.receiver(), attempted.plugin()).add(attempted);
            case Happening.Ended ended ->
                tally(ended.receiver(), ended.plugin()).add(ended);
            case Happening.Kept(int count, Duration took) -> {
                changes.add(count);
                commits.add(took);
            }
            case Happening.Stuck _ -> isStuck = true;
            case Happening.Freed _ -> isStuck = false;
            case Happening.Reloaded(Instant at) -> {
                reloads.increment();
                loadedAt = at;
                isLoaded = true;
            }
            case Happening.ReloadFailed _ -> {
                failedReloads.increment();
                isLoaded = false;
            }
            case Happening.Answered answered -> calls.add(answered);
        }
    }

    private void firstDelay(Order order, Instant at) {
        if (order.attempt() == 1) {
            order.alerts().stream()
                    .map(KnownAlert::updatedAt)
                    .max(Comparator.naturalOrder())
                    .ifPresent(newest -> firstDelays.add(Duration.between(newest, at)));
        }
    }

    /** {@return what was counted of a receiver and a plugin; it begins with this if there is nothing yet} */
    Tally tally(String receiver, String plugin) {
        return tallies.computeIfAbsent(new DestinationName(receiver, plugin), name -> new Tally());
    }

    /** {@return what was counted of each receiver and plugin} */
    SortedMap<DestinationName, Tally> tallies() {
        return new TreeMap<>(tallies);
    }

    Calls calls() {
        return calls;
    }

    String version() {
        return version;
    }

    /** {@return since when the configuration is in force} */
    Instant loadedAt() {
        return loadedAt;
    }

    /** {@return whether the configuration could be read when it was read last} */
    boolean isLoaded() {
        return isLoaded;
    }

    /** {@return whether nothing can be accepted now} */
    boolean isStuck() {
        return isStuck;
    }
}
