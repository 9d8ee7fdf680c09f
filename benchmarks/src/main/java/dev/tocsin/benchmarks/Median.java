package dev.tocsin.benchmarks;

import java.util.stream.DoubleStream;

/** The figure in the middle of several, which one that is far off does not move. */
public final class Median {
    private Median() {}

    /** {@return the median of at least one figure; between two in the middle, their mean} */
    public static double of(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
