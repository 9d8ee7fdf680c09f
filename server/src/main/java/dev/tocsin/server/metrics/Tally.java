package dev.tocsin.server.metrics;

import dev.tocsin.delivery.life.End;
import dev.tocsin.server.watch.Happening;

/** What was counted of the deliveries of one receiver through one plugin. Safe to share between threads. */
final class Tally {
    private final Counts<End.Outcome> deliveries = new Counts<>(End.Outcome.class);
    private final Counts<Result> attempts = new Counts<>(Result.class);
    private final Distribution durations =
            new Distribution(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 20, 30, 60);

    void add(Happening.Attempted attempted) {
        attempts.add(Result.of(attempted.outcome().verdict()));
        durations.add(attempted.outcome().took());
    }

    void add(Happening.Ended ended) {
        ended.life().end().ifPresent(end -> deliveries.add(end.outcome()));
    }

    /** {@return how many deliveries have ended in which way} */
    Counts<End.Outcome> deliveries() {
        return deliveries;
    }

    /** {@return how many attempts have ended in which way} */
    Counts<Result> attempts() {
        return attempts;
    }

    /** {@return how many attempts were of no avail} */
    long failures() {
        return attempts.of(Result.AGAIN) + attempts.of(Result.REFUSED);
    }

    /** {@return how long attempts took} */
    Distribution.Seen durations() {
        return durations.seen();
    }
}
