package dev.tocsin.checks.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Whether a service takes no more as time goes by: the median of the last quarter of the samples is above that of the second by a
 * tenth at most, or by an amount that is too small to matter: the heap has more or less by what waits just then for a target that
 * flaps, and a young generation of 64 MiB becomes resident when it is first filled, which can be late in a short run. The first
 * quarter is for getting warm.
 */
final class Flatness {
    private static final List<Measure> MEASURES = List.of(
            new Measure("live heap, KiB", Vitals::heap, 8 << 10),
            new Measure("resident memory, KiB", Vitals::resident, 64 << 10),
            new Measure("handles", Vitals::handles, 20),
            new Measure("threads", Vitals::threads, 8),
            new Measure("live rows", Vitals::live, 100),
            new Measure("bytes of live rows", Vitals::liveBytes, 256 << 10),
            new Measure("bytes of history for each delivery", Vitals::bytesADelivery, 0));

    private Flatness() {}

    /** Something that is to stay as it is; so much more does not matter. */
    private record Measure(String name, ToLongFunction<Vitals> value, long slack) {
        long median(List<Vitals> samples) {
            return samples.stream().mapToLong(value).sorted().toArray()[samples.size() / 2];
        }
    }

    /** {@return what grows, and how} */
    static List<String> growing(List<Vitals> samples) {
        int quarter = samples.size() / 4;
        List<String> growing = new ArrayList<>();
        for (Measure measure : MEASURES) {
            long before = measure.median(samples.subList(quarter, 2 * quarter));
            long after = measure.median(samples.subList(samples.size() - quarter, samples.size()));
            if (after > before + Math.max(before / 10, measure.slack())) {
                growing.add("%s: %d in the second quarter, %d in the last".formatted(measure.name(), before, after));
            }
        }
        return growing;
    }
}
