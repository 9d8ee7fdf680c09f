package dev.tocsin.benchmarks;

import java.util.Collection;
import java.util.Objects;
import org.openjdk.jmh.results.BenchmarkResult;

/**
 * What one call takes.
 *
 * @param nanos the median over the forks of their means
 * @param fastest the least mean of an iteration, which other work on the machine disturbs least
 * @param bytes what is allocated, the median over the forks
 */
record Figures(double nanos, double fastest, double bytes) {
    private static final String BYTES = "gc.alloc.rate.norm";

    static Figures of(Collection<BenchmarkResult> forks) {
        return new Figures(
                Median.of(forks.stream()
                        .mapToDouble(fork -> fork.getPrimaryResult().getScore())),
                forks.stream()
                        .mapToDouble(
                                fork -> fork.getPrimaryResult().getStatistics().getMin())
                        .min()
                        .orElseThrow(),
                Median.of(forks.stream()
                        .mapToDouble(fork -> Objects.requireNonNull(
                                        fork.getSecondaryResults().get(BYTES))
                                .getScore())));
    }
}
