package dev.tocsin.api.generated;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock and a ticker that go on together when told to; the clock alone can be set. For one thread. */
final class ManualTime {
    static final Instant DAWN = Instant.parse("2026-11-22T06:00:00Z");

    private Instant now = DAWN;
    private long ticks = -5;

    InstantSource clock() {
        return () -> now;
    }

    long ticks() {
        return ticks;
    }

    void advance(Duration step) {
        now = now.plus(step);
        ticks += step.toNanos();
    }

    void setClock(Instant instant) {
        now = instant;
    }
}
