package dev.tocsin.benchmarks.serve;

import dev.tocsin.benchmarks.Median;
import dev.tocsin.benchmarks.wire.Sink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Posts alerts, each a group of its own, to the service and to Alertmanager in turn, and counts what comes out as webhooks, once
 * either is warm; then alerts of ten groups, and counts what is accepted. Prints medians in Markdown.
 */
public final class ServiceSpeed {
    private static final int BATCH = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** As many loads come first, as a service runs for months, and its compiler needs half a minute. */
    private static final int WARM_UPS = 4;

    private final Path launcher;
    private final Duration time;

    private ServiceSpeed(Path launcher, Duration time) {
        this.launcher = launcher;
        this.time = time;
    }

    /** Takes the launcher of a distribution, how many rounds, and for how many seconds alerts are posted in each. */
    public static void main(String[] arguments) throws Exception {
        ServiceSpeed speed =
                new ServiceSpeed(Path.of(arguments[0]), Duration.ofSeconds(Integer.parseInt(arguments[2])));
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            for (boolean isOurs : new boolean[] {true, false}) {
                speed.delivered(isOurs, figures);
                speed.accepted(isOurs, figures);
            }
        }
        System.out.println("| what | a second |\n| --- | --- |");
        figures.forEach((what, all) -> System.out.printf(
                "| %s | %.0f |%n", what, Median.of(all.stream().mapToDouble(each -> each))));
    }

    private void delivered(boolean isOurs, Map<String, List<Double>> figures) throws Exception {
        try (Sink sink = new Sink()) {
            Load load = new Load(BATCH, 0);
            Program program = program(isOurs, sink, "0s");
            try (Program.Running running = program.start()) {
                for (int i = 0; i < WARM_UPS; i++) {
                    delivered(running, load, sink);
                }
                note(figures, program.name() + ", delivered", delivered(running, load, sink));
                note(figures, program.name() + ", not delivered of those accepted", (double)
                        (load.accepted() - sink.count()));
            }
        }
    }

    /** {@return how many a second, from the first post to the last webhook} */
    private double delivered(Program.Running running, Load load, Sink sink) throws InterruptedException {
        long before = sink.count();
        long began = System.nanoTime();
        load.run(running.port(), time.toNanos());
        long last = began;
        for (long seen = before; seen < load.accepted() && System.nanoTime() - last < PATIENCE.toNanos(); ) {
            if (sink.count() > seen) {
                seen = sink.count();
                last = System.nanoTime();
            }
            Thread.sleep(5);
        }
        return (sink.count() - before) / seconds(last - began);
    }

    private void accepted(boolean isOurs, Map<String, List<Double>> figures) throws Exception {
        try (Sink sink = new Sink()) {
            Load load = new Load(BATCH, 10);
            Program program = program(isOurs, sink, "1h");
            try (Program.Running running = program.start()) {
                load.run(running.port(), time.toNanos());
                note(figures, program.name() + ", accepted in 10 groups", load.accepted() / seconds(time.toNanos()));
            }
        }
    }

    private Program program(boolean isOurs, Sink sink, String wait) throws IOException {
        Path folder = Files.createTempDirectory("speed");
        Path file = Files.writeString(folder.resolve("alertmanager.yml"), """
                route: {receiver: sink, group_by: [g], group_wait: %s, group_interval: 1h, repeat_interval: 24h}
                receivers:
                  - name: sink
                    webhook_configs: [{url: 'http://127.0.0.1:%d/'}]
                """.formatted(wait, sink.port()));
        return isOurs
                ? Program.tocsin(launcher, file, folder.resolve("data"))
                : Program.alertmanager(file, folder.resolve("data"));
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static void note(Map<String, List<Double>> figures, String what, double figure) {
        figures.computeIfAbsent(what, all -> new ArrayList<>()).add(figure);
    }
}
