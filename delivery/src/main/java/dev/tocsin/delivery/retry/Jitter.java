package dev.tocsin.delivery.retry;

/**
 * The luck of a delivery: a number from 0 (included) to 1 (not included) that looks random and is not, so that a decision
 * can be foretold and repeated.
 */
final class Jitter {
    private static final long FNV_PRIME = 0x100000001b3L;

    private Jitter() {}

    static double of(String deliveryId, int attempt) {
        long hash = deliveryId.chars().asLongStream().reduce(attempt, (sum, c) -> (sum ^ c) * FNV_PRIME);
        return (mixed(hash) >>> 11) * 0x1.0p-53;
    }

    /** Spreads a hash evenly over all bits, as the finalizer of MurmurHash3 does. */
    private static long mixed(long hash) {
        long half = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        long whole = (half ^ (half >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return whole ^ (whole >>> 33);
    }
}
