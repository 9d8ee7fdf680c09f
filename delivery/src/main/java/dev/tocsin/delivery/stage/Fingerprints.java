package dev.tocsin.delivery.stage;

import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import dev.tocsin.delivery.facts.KnownAlert;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A set of alerts, each known by the fingerprint of its labels. Immutable. */
public final class Fingerprints {
    private static final Fingerprints NONE = new Fingerprints(new long[0]);

    private final long[] sorted;

    private Fingerprints(long[] sorted) {
        this.sorted = sorted;
    }

    public static Fingerprints none() {
        return NONE;
    }

    /** {@return those of some alerts} */
    public static Fingerprints of(List<KnownAlert> alerts, Predicate<KnownAlert> wanted) {
        long[] some = new long[alerts.size()];
        int found = 0;
        for (KnownAlert alert : alerts) {
            if (wanted.test(alert)) {
                some[found++] = alert.labels().fingerprint();
            }
        }
        return of(found == some.length ? some : Arrays.copyOf(some, found));
    }

    private static Fingerprints of(long[] all) {
        Arrays.sort(all);
        return all.length == 0 ? NONE : new Fingerprints(all);
    }

    public static Fingerprints read(BinaryInput in) {
        return of(in.all(BinaryInput::hash).stream().mapToLong(Long::longValue).toArray());
    }

    public void write(BinaryOutput out) {
        out.number(sorted.length);
        for (long each : sorted) {
            out.hash(each);
        }
    }

    /** {@return these and others} */
    public Fingerprints and(Fingerprints others) {
        if (isEmpty()) {
            return others;
        }
        if (containsAll(others)) {
            return this;
        }
        return new Fingerprints(LongStream.concat(Arrays.stream(sorted), Arrays.stream(others.sorted))
                .sorted()
                .distinct()
                .toArray());
    }

    /** {@return these but for those of some alerts} */
    public Fingerprints without(List<KnownAlert> alerts) {
        if (isEmpty()) {
            return this;
        }
        Fingerprints others = of(alerts, alert -> true);
        return of(LongStream.of(sorted)
                .filter(each -> Arrays.binarySearch(others.sorted, each) < 0)
                .toArray());
    }

    public boolean isEmpty() {
        return sorted.length == 0;
    }

    public boolean contains(KnownAlert alert) {
        return Arrays.binarySearch(sorted, alert.labels().fingerprint()) >= 0;
    }

    public boolean containsAll(Fingerprints others) {
        for (long each : others.sorted) {
            if (Arrays.binarySearch(sorted, each) < 0) {
                return false;
            }
        }
        return true;
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
