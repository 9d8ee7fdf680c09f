package dev.tocsin.cli.bundle;

import dev.tocsin.cli.process.Clocks;
import java.time.Instant;

/** Goes on by a millisecond each time the nanoseconds are read, and not otherwise. Not safe to share between threads. */
final class Metronome implements Clocks {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final long TICK = 1_000_000;

    private long nanos;

    @Override
    public Instant now() {
        return START.plusNanos(nanos);
    }

    @Override
    public long nanos() {
        nanos += TICK;
        return nanos;
    }
}
