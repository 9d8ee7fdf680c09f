package dev.tocsin.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the recorded calls and prints each beside the direct one: medians over forks, as a table in Markdown. */
public final class Comparison {
    private static final String DIRECT = "direct";
    private static final String BYTES = "gc.alloc.rate.norm";

    private Comparison() {}

    /** Takes the arguments of JMH. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(arguments)).addProfiler(GCProfiler.class);
        Map<String, Map<String, Figures>> tables = new LinkedHashMap<>();
        for (RunResult run : new Runner(options.build()).run()) {
            String name = run.getParams().getBenchmark();
            int method = name.lastIndexOf('.');
            String type = name.substring(name.lastIndexOf('.', method - 1) + 1, method);
            tables.computeIfAbsent(type, table -> new LinkedHashMap<>())
                    .put(name.substring(method + 1), Figures.of(run.getBenchmarkResults()));
        }
        StringBuilder text = new StringBuilder();
        tables.forEach((title, rows) -> append(text, title, rows));
        System.out.print(text);
    }

    private static void append(StringBuilder text, String title, Map<String, Figures> rows) {
        Figures direct = rows.getOrDefault(DIRECT, new Figures(0, 0, 0));
        text.append("\n**%s**\n\n| call | ns | over direct | fastest iteration | over direct | bytes over direct |\n"
                        .formatted(title))
                .append("| --- | --- | --- | --- | --- | --- |\n");
        rows.forEach((name, row) -> text.append("| %s | %.1f | %.1f | %.1f | %.1f | %.0f |\n"
                .formatted(
                        name,
                        row.nanos,
                        row.nanos - direct.nanos,
                        row.fastest,
                        row.fastest - direct.fastest,
                        row.bytes - direct.bytes)));
    }

    /**
     * What one call takes.
     *
     * @param nanos the median over the forks of their means
     * @param fastest the least mean of an iteration, which other work on the machine disturbs least
     * @param bytes what is allocated, the median over the forks
     */
    private record Figures(double nanos, double fastest, double bytes) {
        static Figures of(Collection<BenchmarkResult> forks) {
            return new Figures(
                    median(forks, fork -> fork.getPrimaryResult().getScore()),
                    forks.stream()
                            .mapToDouble(fork ->
                                    fork.getPrimaryResult().getStatistics().getMin())
                            .min()
                            .orElseThrow(),
                    median(
                            forks,
                            fork -> Objects.requireNonNull(
                                            fork.getSecondaryResults().get(BYTES))
                                    .getScore()));
        }

        private static double median(Collection<BenchmarkResult> forks, ToDoubleFunction<BenchmarkResult> figure) {
            double[] sorted = forks.stream().mapToDouble(figure).sorted().toArray();
            int middle = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }
}
