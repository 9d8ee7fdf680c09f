package dev.tocsin.benchmarks.serve;

import dev.tocsin.benchmarks.wire.Sink;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Measures what a second does not tell: how long an alert takes, what a group costs, how soon the service is back. Prints rows in
 * Markdown.
 */
public final class ServiceFigures {
    private static final int BATCH = 100;
    private static final int LATENCY_BATCHES = 300;
    private static final long BETWEEN = 100_000_000;
    private static final int GROUPS = 40_000;
    private static final int MANY = 200_000;
    private static final int AT_START = 100_000;

    private final Path launcher;
    private final Path folder = Files.createTempDirectory("figures");
    private int programs;

    private ServiceFigures(Path launcher) throws IOException {
        this.launcher = launcher;
    }

    /** Takes the launcher of a distribution. */
    public static void main(String[] arguments) throws Exception {
        ServiceFigures figures = new ServiceFigures(Path.of(arguments[0]));
        System.out.println("| what | figure |\n| --- | --- |");
        figures.latency();
        figures.memory();
        figures.start();
        figures.groups();
    }

    private Program program(int sink, String wait, String groupBy) throws IOException {
        Path own = Files.createDirectory(folder.resolve("of-" + ++programs));
        Path file = Files.writeString(own.resolve("alertmanager.yml"), """
                route: {receiver: sink, group_by: [%s], group_wait: %s, group_interval: 1h, repeat_interval: 24h}
                receivers:
                  - name: sink
                    webhook_configs: [{url: 'http://127.0.0.1:%d/'}]
                """.formatted(groupBy, wait, sink));
        return Program.tocsin(launcher, file, own.resolve("data"));
    }

    /** A thousand alerts a second in ten batches, each a group; the first third warms up. */
    private void latency() throws Exception {
        try (Arrivals arrivals = new Arrivals();
                Program.Running running = program(arrivals.port(), "0s", "n").start();
                Load.Caller caller = new Load.Caller(running.port())) {
            Load load = new Load(BATCH, 0);
            long[] answered = new long[LATENCY_BATCHES];
            long next = System.nanoTime();
            for (int i = 0; i < LATENCY_BATCHES; i++) {
                while (System.nanoTime() < next) {
                    Thread.sleep(1);
                }
                next += BETWEEN;
                load.post(caller);
                answered[i] = System.nanoTime();
            }
            while (arrivals.count() < load.accepted()) {
                Thread.sleep(5);
            }
            long[] waits = LongStream.range(LATENCY_BATCHES / 3 * BATCH, load.accepted())
                    .map(n -> arrivals.of(n + 1).orElseThrow() - answered[(int) (n / BATCH)])
                    .sorted()
                    .toArray();
            row("answered to received, 1,000 alerts/s, ms: median", waits[waits.length / 2] / 1e6);
            row("answered to received, 1,000 alerts/s, ms: 99 of 100", waits[waits.length * 99 / 100] / 1e6);
        }
    }

    private void memory() throws Exception {
        try (Sink sink = new Sink()) {
            try (Program.Running running = program(sink.port(), "0s", "n").start()) {
                long empty = heap(running);
                fill(running, GROUPS);
                while (sink.count() < GROUPS) {
                    Thread.sleep(50);
                }
                row("heap of a group that was told, bytes", (heap(running) - empty) / (double) GROUPS);
            }
            try (Program.Running running = program(sink.port(), "1h", "n").start()) {
                fill(running, MANY);
                row("resident with 200,000 active alerts, each a group, MB", resident(running) / 1e3);
            }
        }
    }

    private void start() throws Exception {
        try (Sink sink = new Sink()) {
            Program program = program(sink.port(), "1h", "n");
            try (Program.Running running = program.start()) {
                fill(running, AT_START);
            }
            for (int i = 0; i < 3; i++) {
                long began = System.nanoTime();
                Program.Running again = program.start();
                row("start with 100,000 active alerts, after a kill, s", (System.nanoTime() - began) / 1e9);
                again.close();
            }
        }
    }

    private void groups() throws Exception {
        try (Sink sink = new Sink();
                Program.Running running = program(sink.port(), "1h", "g").start();
                HttpClient client = HttpClient.newHttpClient()) {
            Load load = new Load(BATCH, 10_000);
            try (Load.Caller caller = new Load.Caller(running.port())) {
                while (load.accepted() < 20_000) {
                    load.post(caller);
                }
            }
            HttpRequest question = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + running.port() + "/api/v2/alerts/groups"))
                    .build();
            double[] times = new double[9];
            for (int i = 0; i < times.length; i++) {
                long began = System.nanoTime();
                client.send(question, HttpResponse.BodyHandlers.ofByteArray());
                times[i] = (System.nanoTime() - began) / 1e9;
            }
            row("GET /alerts/groups, 20,000 alerts in 10,000 groups, the first time, s", times[0]);
            Arrays.sort(times);
            row("the same, median of nine, s", times[times.length / 2]);
        }
    }

    private static void fill(Program.Running running, int alerts) throws IOException {
        Load load = new Load(BATCH, 0);
        try (Load.Caller caller = new Load.Caller(running.port())) {
            while (load.accepted() < alerts) {
                load.post(caller);
            }
        }
    }

    private static long heap(Program.Running running) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        String pid = String.valueOf(running.process().pid());
        new ProcessBuilder(jcmd.toString(), pid, "GC.run").start().waitFor();
        Process histogram = new ProcessBuilder(jcmd.toString(), pid, "GC.class_histogram").start();
        Optional<String> total = histogram
                .inputReader()
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst();
        return Long.parseLong(total.orElseThrow().split("\\s+", -1)[2]);
    }

    /** {@return kilobytes} */
    private static long resident(Program.Running running) throws IOException {
        Path status = Path.of("/proc", String.valueOf(running.process().pid()), "status");
        String line = Files.readAllLines(status).stream()
                .filter(each -> each.startsWith("VmRSS"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", ""));
    }

    private static void row(String what, double figure) {
        System.out.printf("| %s | %.2f |%n", what, figure);
    }
}
