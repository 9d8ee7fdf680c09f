package dev.tocsin.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the recorded calls and prints each beside the direct one: medians over forks, as a table in Markdown. */
public final class Comparison {
    private static final String DIRECT = "direct";

    private Comparison() {}

    /** Takes the arguments of JMH. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(arguments))
                .exclude(Preview.class.getName() + "\\.")
                .addProfiler(GCProfiler.class);
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
                        row.nanos(),
                        row.nanos() - direct.nanos(),
                        row.fastest(),
                        row.fastest() - direct.fastest(),
                        row.bytes() - direct.bytes())));
    }
}
