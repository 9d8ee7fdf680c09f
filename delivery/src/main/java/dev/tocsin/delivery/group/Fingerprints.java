package dev.tocsin.delivery.group;

import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import dev.tocsin.delivery.facts.KnownAlert;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A set of alerts, each known by the fingerprint of its labels. Immutable. */
final class Fingerprints {
    private static final Fingerprints NONE = new Fingerprints(new long[0]);

    private final long[] sorted;

    private Fingerprints(long[] sorted) {
        this.sorted = sorted;
    }

    static Fingerprints none() {
        return NONE;
    }

    static Fingerprints of(Stream<KnownAlert> alerts) {
        long[] sorted =
                alerts.mapToLong(alert -> alert.labels().fingerprint()).sorted().toArray();
        return sorted.length == 0 ? NONE : new Fingerprints(sorted);
    }

    static Fingerprints read(BinaryInput in) {
        long[] sorted = in.all(BinaryInput::hash).stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return sorted.length == 0 ? NONE : new Fingerprints(sorted);
    }

    void write(BinaryOutput out) {
        out.number(sorted.length);
        for (long each : sorted) {
            out.hash(each);
        }
    }

    /** {@return these and others} */
    Fingerprints and(Fingerprints others) {
        long[] all = LongStream.concat(Arrays.stream(sorted), Arrays.stream(others.sorted))
                .sorted()
                .distinct()
                .toArray();
        return all.length == sorted.length ? this : new Fingerprints(all);
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    boolean contains(KnownAlert alert) {
        return Arrays.binarySearch(sorted, alert.labels().fingerprint()) >= 0;
    }

    boolean containsAll(Fingerprints others) {
        return Arrays.stream(others.sorted).allMatch(each -> Arrays.binarySearch(sorted, each) >= 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fingerprints set && Arrays.equals(sorted, set.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
