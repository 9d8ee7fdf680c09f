package dev.tocsin.cli.process;

import java.time.Instant;

/** Tells the time of day, and how much of it passes. */
public interface Clocks {

    /** The clocks of the machine; a class of its own, as a lambda takes time when the process starts. */
    Clocks SYSTEM = new Clocks() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public long nanos() {
            return System.nanoTime();
        }
    };

    /** {@return the time of day} */
    Instant now();

    /** {@return the nanoseconds since some moment, which no change of the time of day touches} */
    long nanos();
}
