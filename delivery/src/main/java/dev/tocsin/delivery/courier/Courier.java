package dev.tocsin.delivery.courier;

import dev.tocsin.api.delivery.DeliveryId;
import dev.tocsin.api.host.Host;
import dev.tocsin.delivery.pace.Pacer;
import dev.tocsin.delivery.retry.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Makes deliveries side by side, each on a virtual thread of its own, until all have ended or the deadline has come. Safe to
 * share between threads.
 *
 * <p>Two deliveries of one incident through one notifier are made one after the other, in the order in which they are asked
 * for, whoever asks; one that is given up is not waited for. What the notifier wants kept of the incident is kept until it is
 * over, or the process ends.
 *
 * <p>By itself a delivery ends at the deadline: the transport is given no longer than what is left, and no wait is begun
 * that would reach it. Half a second later, whatever is still under way is interrupted and reported as failed; a plugin or
 * transport that does not even heed that is left behind on its thread, which keeps no process alive.
 *
 * @since 0.1
 */
public final class Courier {
    private static final Duration GRACE = Duration.ofMillis(500);

    private final Host host;
    private final Waiter waiter;
    private final RetryPolicy policy;
    private final Pacer pacer = new Pacer();
    private final Memories memories = new Memories();

    /** Of each conversation, the delivery behind which the next one waits. */
    private final ConcurrentMap<Conversation, Future<DeliveryReport>> latest = new ConcurrentHashMap<>();

    private Courier(Builder builder) {
        host = builder.host;
        waiter = builder.waiter;
        policy = builder.policy;
    }

    /** {@return a courier that uses the transport, clock and ticker of a host} */
    public static Courier of(Host host) {
        return builder(host).build();
    }

    /** {@return a builder of a courier that uses the transport, clock and ticker of a host} */
    public static Builder builder(Host host) {
        return new Builder(host);
    }

    /**
     * Makes deliveries. A caller that is interrupted gets its reports at once, and stays interrupted.
     *
     * @param errands what to deliver, and through which notifiers
     * @param budget how long all of it may take together
     * @return a report on every errand, in their order
     */
    public List<DeliveryReport> deliver(List<Errand> errands, Duration budget) {
        Round round = Round.begun(host, waiter, policy, pacer, budget);
        List<Trip> trips = IntStream.range(0, errands.size())
                .mapToObj(place -> new Trip(round, errands.get(place), id(errands.get(place), place, round), memories))
                .toList();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        List<Future<DeliveryReport>> ends = begin(trips, threads);
        String lateness = await(threads, budget);
        return IntStream.range(0, trips.size())
                .mapToObj(place -> report(trips.get(place), ends.get(place), lateness))
                .toList();
    }

    private List<Future<DeliveryReport>> begin(List<Trip> trips, ExecutorService threads) {
        return trips.stream()
                .map(trip -> latest.compute(
                        trip.conversation(),
                        (same, before) -> threads.submit(before == null ? trip : trip.after(before))))
                .toList();
    }

    /** Another receiver, plugin or place in the list is another delivery, even of the same incident. */
    private static String id(Errand errand, int place, Round round) {
        String destination = errand.receiver() + "\n" + errand.plugin() + "\n" + place;
        return DeliveryId.of(errand.incident(), destination, round.time().start());
    }

    /** Waits for all trips; those that have not ended by then are interrupted, for the reason that it returns. */
    private static String await(ExecutorService threads, Duration budget) {
        threads.shutdown();
        try {
            threads.awaitTermination(TimeUnit.NANOSECONDS.convert(budget.plus(GRACE)), TimeUnit.NANOSECONDS);
            return "was still under way at the deadline, and was given up";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "was still under way when it was interrupted";
        } finally {
            threads.shutdownNow();
        }
    }

    private DeliveryReport report(Trip trip, Future<DeliveryReport> end, String lateness) {
        latest.remove(trip.conversation(), end);
        return switch (end.state()) {
            case SUCCESS -> end.resultNow();
            case RUNNING, CANCELLED -> trip.cut(lateness);
            case FAILED ->
                end.exceptionNow() instanceof InterruptedException
                        ? trip.cut(lateness)
                        : trip.broken(end.exceptionNow());
        };
    }

    /** Collects what a courier consists of. Not thread-safe. */
    public static final class Builder {
        private final Host host;
        private Waiter waiter = Thread::sleep;
        private RetryPolicy policy = RetryPolicy.ofDefaults();

        private Builder(Host host) {
            this.host = host;
        }

        /** Sets what lets time pass between two attempts. */
        public Builder waiter(Waiter waiter) {
            this.waiter = waiter;
            return this;
        }

        /** Sets how long to wait between two attempts. */
        public Builder policy(RetryPolicy policy) {
            this.policy = policy;
            return this;
        }

        /** {@return the courier} */
        public Courier build() {
            return new Courier(this);
        }
    }
}
