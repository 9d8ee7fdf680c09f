package dev.tocsin.server.metrics;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many values were at most as large as each of some bounds. Safe to share between threads; who reads while others add may see the
 * sum without the last value.
 */
final class Distribution {
    private static final double NANOS = 1e9;

    private final double[] bounds;
    private final LongAdder[] counts;
    private final DoubleAdder sum = new DoubleAdder();

    /** Makes one of these bounds, the smallest first; larger values are counted, too. */
    Distribution(double... bounds) {
        this.bounds = bounds.clone();
        counts = Stream.generate(LongAdder::new).limit(bounds.length + 1L).toArray(LongAdder[]::new);
    }

    void add(double value) {
        int place = 0;
        while (place < bounds.length && value > bounds[place]) {
            place++;
        }
        counts[place].increment();
        sum.add(value);
    }

    /** Adds a duration, in seconds. */
    void add(Duration took) {
        add(took.getSeconds() + took.getNano() / NANOS);
    }

    Seen seen() {
        return new Seen(
                Arrays.stream(bounds).boxed().toList(),
                Arrays.stream(counts).map(LongAdder::sum).toList(),
                sum.sum());
    }

    /**
     * What was added so far.
     *
     * @param bounds the smallest first
     * @param counts how many values are at most as large as each bound, and larger than the one before; the last, larger than all
     * @param sum of all values
     */
    record Seen(List<Double> bounds, List<Long> counts, double sum) {
        /** {@return the values of both, which have the same bounds} */
        Seen and(Seen other) {
            List<Long> both = IntStream.range(0, counts.size())
                    .mapToObj(i -> counts.get(i) + other.counts.get(i))
                    .toList();
            return new Seen(bounds, both, sum + other.sum);
        }

        /** {@return the same values, counted by fewer of the bounds} */
        Seen by(List<Double> fewer) {
            long[] coarse = new long[fewer.size() + 1];
            int place = 0;
            for (int i = 0; i < counts.size(); i++) {
                while (place < fewer.size() && (i == bounds.size() || bounds.get(i) > fewer.get(place))) {
                    place++;
                }
                coarse[place] += counts.get(i);
            }
            return new Seen(fewer, Arrays.stream(coarse).boxed().toList(), sum);
        }
    }
}
