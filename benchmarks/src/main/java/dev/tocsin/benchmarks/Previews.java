package dev.tocsin.benchmarks;

import dev.tocsin.runtime.registry.Registry;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Has every plugin write its request for a group of 1 and of 500 alerts, and prints a row for each in Markdown. */
public final class Previews {
    static final Path GOLDENS = Path.of("adapters/src/test/goldens");

    private Previews() {}

    /** Takes the arguments of JMH. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given).include(Preview.class.getName() + "\\.").addProfiler(GCProfiler.class);
        if (!given.getParameter("plugin").hasValue()) {
            options.param("plugin", plugins());
        }
        Map<String, Map<String, Figures>> rows = new TreeMap<>();
        for (RunResult run : new Runner(options.build()).run()) {
            rows.computeIfAbsent(parameter(run, "plugin"), plugin -> new TreeMap<>())
                    .put(parameter(run, "alerts"), Figures.of(run.getBenchmarkResults()));
        }
        StringBuilder text = new StringBuilder()
                .append("\n| plugin | 1 alert, us | fastest | KB | 500 alerts, us | fastest | KB |\n")
                .append("| --- | --- | --- | --- | --- | --- | --- |\n");
        rows.forEach((plugin, figures) -> text.append("| %s |".formatted(plugin))
                .append(cells(figures, "1"))
                .append(cells(figures, "500"))
                .append('\n'));
        System.out.print(text);
    }

    private static String[] plugins() {
        return Registry.load(Previews.class.getClassLoader()).ids().stream()
                .filter(id -> id.group().equals("delivery"))
                .map(id -> id.name())
                .toArray(String[]::new);
    }

    private static String parameter(RunResult run, String name) {
        return run.getParams().getParam(name);
    }

    private static String cells(Map<String, Figures> figures, String alerts) {
        Figures row = Objects.requireNonNull(figures.get(alerts), alerts);
        return " %.1f | %.1f | %.1f |".formatted(row.nanos() / 1e3, row.fastest() / 1e3, row.bytes() / 1e3);
    }
}
