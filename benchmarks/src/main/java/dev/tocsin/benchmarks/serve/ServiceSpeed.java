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
 * Posts alerts, each a group of its own, to the service and to Alertmanager in turn, the same number in each of eight loads, and
 * counts what comes out as webhooks; then alerts of ten groups, and counts what is accepted. Prints medians in Markdown.
 */
public final class ServiceSpeed {
    private static final int BATCH = 256;

    /** What the first load measures is a program whose code is cold; what the last one measures has many groups. */
    private static final int LOADS = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path launcher;
    private final int alerts;
    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    private ServiceSpeed(Path launcher, int alerts) {
        this.launcher = launcher;
        this.alerts = alerts;
    }

    /** Takes the launcher of a distribution, how many rounds, and how many alerts a load has. */
    public static void main(String[] arguments) throws Exception {
        ServiceSpeed speed = new ServiceSpeed(Path.of(arguments[0]), Integer.parseInt(arguments[2]));
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            for (boolean isOurs : new boolean[] {true, false}) {
                speed.delivered(isOurs);
                speed.accepted(isOurs);
            }
        }
        System.out.println("| what | figure |\n| --- | --- |");
        speed.figures.forEach((what, all) -> System.out.printf(
                "| %s | %.0f |%n", what, Median.of(all.stream().mapToDouble(each -> each))));
    }

    private void delivered(boolean isOurs) throws Exception {
        try (Sink sink = new Sink()) {
            Load load = new Load(BATCH, 0);
            Program program = program(isOurs, sink, "0s");
            try (Program.Running running = program.start()) {
                double all = 0;
                double later = 0;
                for (int i = 1; i <= LOADS; i++) {
                    double took = delivered(running, load, sink);
                    all += took;
                    later += i > LOADS / 2 ? took : 0;
                    note(program.name() + ", delivered a second, load " + i, alerts / took);
                }
                note(program.name() + ", delivered a second, all loads", LOADS * alerts / all);
                note(program.name() + ", delivered a second, the later half", LOADS / 2 * alerts / later);
                note(program.name() + ", not delivered of those accepted", (double) (load.accepted() - sink.count()));
            }
        }
    }

    /** {@return seconds from the first post to the last webhook} */
    private double delivered(Program.Running running, Load load, Sink sink) throws InterruptedException {
        long began = System.nanoTime();
        load.run(running.port(), alerts);
        long last = began;
        for (long seen = -1; seen < load.accepted() && System.nanoTime() - last < PATIENCE.toNanos(); Thread.sleep(5)) {
            if (sink.count() > seen) {
                seen = sink.count();
                last = System.nanoTime();
            }
        }
        return seconds(last - began);
    }

    private void accepted(boolean isOurs) throws Exception {
        try (Sink sink = new Sink()) {
            Load load = new Load(BATCH, 10);
            Program program = program(isOurs, sink, "1h");
            try (Program.Running running = program.start()) {
                long began = System.nanoTime();
                load.run(running.port(), LOADS * alerts);
                note(
                        program.name() + ", accepted a second in 10 groups",
                        load.accepted() / seconds(System.nanoTime() - began));
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

    private void note(String what, double figure) {
        figures.computeIfAbsent(what, all -> new ArrayList<>()).add(figure);
    }
}
