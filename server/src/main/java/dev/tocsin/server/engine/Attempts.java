package dev.tocsin.server.engine;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.host.Host;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.group.Outcome;
import dev.tocsin.server.trace.Spans;
import dev.tocsin.server.watch.Happening;
import dev.tocsin.server.watch.Watcher;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes attempts side by side, each on a virtual thread of its own. Each ends with its budget or soon after: by then it is
 * interrupted and reported as failed, whether its plugin heeds that or not. Safe to share between threads.
 */
final class Attempts {
    /** How often is looked for attempts that take too long; one timer for each would cost more than the machine itself. */
    private static final Duration ROUND = Duration.ofMillis(250);

    private final Host host;
    private final Consumer<Outcome> outcomes;
    private final Watcher watcher;
    private final Spans spans;
    private final Map<Thread, RunningAttempt> underWay = new ConcurrentHashMap<>();
    private final Thread watch = Thread.ofVirtual().name("attempts").unstarted(this::watch);

    /**
     * Prepares them.
     *
     * @param outcomes is told what became of each, and returns at once
     * @param watcher sees each begin
     * @param spans begins the span of each
     */
    Attempts(Host host, Consumer<Outcome> outcomes, Watcher watcher, Spans spans) {
        this.host = host;
        this.outcomes = outcomes;
        this.watcher = watcher;
        this.spans = spans;
    }

    /** Begins to look for attempts that take too long. */
    void start() {
        watch.start();
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
        Thread thread = Thread.ofVirtual().name(order.delivery()).unstarted(() -> make(attempt));
        underWay.put(thread, attempt);
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

    private void make(RunningAttempt attempt) {
        try {
            attempt.trace(spans).run(() -> tell(attempt, attempt.make()));
        } catch (Throwable failure) {
            tell(attempt, attempt.broken(failure));
        } finally {
            underWay.remove(Thread.currentThread());
        }
    }

    private void tell(RunningAttempt attempt, Outcome outcome) {
        if (attempt.end()) {
            outcomes.accept(outcome);
            attempt.span().end(outcome.verdict());
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(ROUND);
                underWay.forEach((thread, attempt) -> {
                    if (attempt.isLate()) {
                        tell(attempt, attempt.late());
                        thread.interrupt();
                        underWay.remove(thread);
                    }
                });
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until all have ended that are under way, but no longer than a while. */
    void await(Duration atMost) throws InterruptedException {
        long end = host.ticker().getAsLong() + atMost.toNanos();
        for (Thread thread : underWay.keySet()) {
            while (underWay.containsKey(thread) && host.ticker().getAsLong() < end) {
                thread.join(ROUND);
            }
        }
    }

    /** Interrupts those that are under way, and looks for no others. */
    void interrupt() {
        watch.interrupt();
        underWay.keySet().forEach(Thread::interrupt);
    }
}
