package dev.tocsin.server.engine;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.host.Host;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.group.Outcome;
import dev.tocsin.server.watch.Happening;
import dev.tocsin.server.watch.Watcher;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes attempts side by side, each on a virtual thread of its own. Each ends with its budget or soon after: by then it is
 * interrupted and reported as failed, whether its plugin heeds that or not. Safe to share between threads.
 */
final class Attempts {
    private static final Duration GRACE = Duration.ofMillis(500);

    private final Host host;
    private final Consumer<Outcome> outcomes;
    private final Watcher watcher;
    private final Map<Thread, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();

    /**
     * Prepares them.
     *
     * @param outcomes is told what became of each, and returns at once
     * @param watcher sees each begin
     */
    Attempts(Host host, Consumer<Outcome> outcomes, Watcher watcher) {
        this.host = host;
        this.outcomes = outcomes;
        this.watcher = watcher;
    }

    /** Begins an attempt; if nobody is behind its destination any more, it is refused. */
    void begin(Order order, Setup setup) {
        @Nullable Recipient recipient = setup.recipients().get(order.destination());
        if (recipient == null) {
            outcomes.accept(refused(order));
            return;
        }
        watcher.see(new Happening.Begun(
                recipient.receiver(), recipient.plugin(), order, host.clock().instant()));
        RunningAttempt attempt = new RunningAttempt(order, recipient, setup, host);
        CompletableFuture<Outcome> end = new CompletableFuture<>();
        Thread thread = Thread.ofVirtual()
                .name(order.delivery())
                .unstarted(() -> end.completeAsync(attempt::make, Runnable::run));
        Duration patience = setup.budget().plus(GRACE);
        underWay.put(
                thread,
                end.orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS)
                        .exceptionally(failure -> failed(attempt, failure, thread))
                        .thenAccept(outcomes)
                        .whenComplete((told, failure) -> underWay.remove(thread)));
        thread.start();
    }

    private static Outcome refused(Order order) {
        return new Outcome(
                order.group(),
                order.destination(),
                order.delivery(),
                order.attempt(),
                new Verdict.Refused("there is no destination '" + order.destination() + "' any more"),
                Duration.ZERO,
                0,
                order.memory());
    }

    private static Outcome failed(RunningAttempt attempt, Throwable failure, Thread thread) {
        if (failure instanceof TimeoutException) {
            thread.interrupt();
            return attempt.late();
        }
        return attempt.broken(failure.getCause() == null ? failure : failure.getCause());
    }

    /** Waits until all have ended that are under way, but no longer than a while. */
    void await(Duration atMost) throws InterruptedException {
        CompletableFuture<?>[] all = underWay.values().toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(all).get(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException unended) {
            // Whoever waits goes on all the same.
        }
    }

    /** Interrupts those that are under way. */
    void interrupt() {
        underWay.keySet().forEach(Thread::interrupt);
    }
}
