package dev.tocsin.checks.schema;

import java.util.Random;
import java.util.function.BiConsumer;

/** Runs a check with many seeded sources of randomness; {@code -Dtocsin.seeds=10} takes ten times as many. */
final class Seeds {

    private static final int FACTOR = Integer.getInteger("tocsin.seeds", 1);

    private Seeds() {}

    /** Calls {@code check} with each seed, for the words of a failure, and its randomness. */
    static void forEach(int count, BiConsumer<String, Random> check) {
        for (long seed = 0; seed < (long) count * FACTOR; seed++) {
            check.accept("seed " + seed, new Random(seed));
        }
    }
}
