package dev.tocsin.server.metrics;

import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers the metrics of one scrape, each name with what it means and its values. For one thread. */
final class Families {
    private final List<MetricSnapshot> all = new ArrayList<>();

    /** Takes the values of one name. */
    interface Values<V> {
        /** Adds a value with its labels, each a name and a text. */
        void add(V value, String... labels);
    }

    /** Adds what only grows; its name has {@code _total} put behind it. */
    void counters(String name, String help, Consumer<Values<Number>> values) {
        CounterSnapshot.Builder family = CounterSnapshot.builder().name(name).help(help);
        values.accept((value, labels) -> family.dataPoint(CounterSnapshot.CounterDataPointSnapshot.builder()
                .value(value.doubleValue())
                .labels(Labels.of(labels))
                .build()));
        all.add(family.build());
    }

    /** Adds what only grows, without labels. */
    void counter(String name, String help, Number value) {
        counters(name, help, values -> values.add(value));
    }

    /** Adds what is so now. */
    void gauges(String name, String help, Consumer<Values<Number>> values) {
        GaugeSnapshot.Builder family = GaugeSnapshot.builder().name(name).help(help);
        values.accept((value, labels) -> family.dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                .value(value.doubleValue())
                .labels(Labels.of(labels))
                .build()));
        all.add(family.build());
    }

    /** Adds what is so now, without labels. */
    void gauge(String name, String help, Number value) {
        gauges(name, help, values -> values.add(value));
    }

    /** Adds what stays as it is, in labels; its name has {@code _info} put behind it. */
    void info(String name, String help, String... labels) {
        all.add(InfoSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(InfoSnapshot.InfoDataPointSnapshot.builder()
                        .labels(Labels.of(labels))
                        .build())
                .build());
    }

    /** Adds how values are distributed. */
    void histograms(String name, String help, Consumer<Values<Distribution.Seen>> values) {
        HistogramSnapshot.Builder family =
                HistogramSnapshot.builder().name(name).help(help);
        values.accept((seen, labels) -> family.dataPoint(HistogramSnapshot.HistogramDataPointSnapshot.builder()
                .classicHistogramBuckets(buckets(seen))
                .sum(seen.sum())
                .labels(Labels.of(labels))
                .build()));
        all.add(family.build());
    }

    /** Adds how values are distributed, without labels. */
    void histogram(String name, String help, Distribution.Seen seen) {
        histograms(name, help, values -> values.add(seen));
    }

    private static ClassicHistogramBuckets buckets(Distribution.Seen seen) {
        List<Double> bounds = new ArrayList<>(seen.bounds());
        bounds.add(Double.POSITIVE_INFINITY);
        return ClassicHistogramBuckets.of(bounds, seen.counts());
    }

    /** {@return all that was added} */
    MetricSnapshots toSnapshots() {
        return new MetricSnapshots(all);
    }
}
