package dev.tocsin.delivery.stage;

import java.time.Instant;

/**
 * What a destination was last told of a group.
 *
 * @param firing which alerts were firing
 * @param resolved which were over
 * @param at when it took that
 */
public record Told(Fingerprints firing, Fingerprints resolved, Instant at) {
    private static final Told NOTHING = new Told(Fingerprints.none(), Fingerprints.none(), Instant.EPOCH);

    public static Told nothing() {
        return NOTHING;
    }
}
