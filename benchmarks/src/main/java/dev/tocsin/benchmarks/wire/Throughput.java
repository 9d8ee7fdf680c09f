package dev.tocsin.benchmarks.wire;

import com.sun.management.OperatingSystemMXBean;
import dev.tocsin.benchmarks.Median;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/**
 * Sends through each way in turn, for some rounds, and prints the requests a second: medians, as a table in Markdown. Before,
 * each way gets three times as long as a round, since what is measured first is the compiler.
 */
public final class Throughput {
    private static final int ACCEPTED = 202;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Throughput() {}

    /** Takes the number of rounds, of seconds a round, and of threads that send at once. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        Duration length = Duration.ofSeconds(arguments.length > 1 ? Long.parseLong(arguments[1]) : 3);
        int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 8;
        Map<Way, List<Round>> measured = new EnumMap<>(Way.class);
        try (Sink sink = new Sink()) {
            for (Way way : Way.values()) {
                round(way, sink.port(), threads, length.multipliedBy(3));
            }
            for (int i = 0; i < rounds; i++) {
                for (Way way : Way.values()) {
                    measured.computeIfAbsent(way, each -> new ArrayList<>())
                            .add(round(way, sink.port(), threads, length));
                }
            }
        }
        print(measured);
    }

    private static Round round(Way way, int port, int threads, Duration length)
            throws IOException, InterruptedException, ExecutionException {
        Way.Lane lane = way.open(port);
        LongAdder failed = new LongAdder();
        try (ExecutorService senders = Executors.newFixedThreadPool(threads)) {
            long cpu = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                counts.add(senders.submit(() -> accepted(lane.worker().call(), start + length.toNanos(), failed)));
            }
            long sent = 0;
            for (Future<Long> count : counts) {
                sent += count.get();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            double cpuMicros = (SYSTEM.getProcessCpuTime() - cpu) / 1e3;
            return new Round(sent / seconds, cpuMicros / sent, failed.sum());
        } finally {
            lane.close().run();
        }
    }

    private static long accepted(Callable<Integer> send, long end, LongAdder failed) throws Exception {
        long accepted = 0;
        while (System.nanoTime() < end) {
            if (status(send) == ACCEPTED) {
                accepted++;
            } else {
                failed.increment();
            }
        }
        return accepted;
    }

    /** {@return 0 if there was no reply: the JDK's client gives up a connection now and then} */
    private static int status(Callable<Integer> send) throws Exception {
        try {
            return send.call();
        } catch (IOException noReply) {
            return 0;
        }
    }

    private static void print(Map<Way, List<Round>> measured) {
        Round bare = Round.median(Objects.requireNonNull(measured.get(Way.BARE)));
        System.out.printf(
                "%n| way | requests/s | of the bare loop | CPU, us a request | bare loop over it | failed |%n");
        System.out.printf("| --- | --- | --- | --- | --- | --- |%n");
        measured.forEach((way, rounds) -> {
            Round median = Round.median(rounds);
            System.out.printf(
                    "| %s | %.0f | %.2f | %.1f | %.2f | %d |%n",
                    way.name().toLowerCase(Locale.ROOT),
                    median.rate,
                    median.rate / bare.rate,
                    median.cpu,
                    bare.cpu / median.cpu,
                    rounds.stream().mapToLong(Round::failed).sum());
        });
    }

    /**
     * What one way did in one round.
     *
     * @param rate accepted requests a second
     * @param cpu microseconds of CPU a request, those of the sink included; what else runs on the machine moves it little
     * @param failed requests without the expected reply
     */
    private record Round(double rate, double cpu, long failed) {
        static Round median(List<Round> rounds) {
            return new Round(
                    Median.of(rounds.stream().mapToDouble(Round::rate)),
                    Median.of(rounds.stream().mapToDouble(Round::cpu)),
                    0);
        }
    }
}
