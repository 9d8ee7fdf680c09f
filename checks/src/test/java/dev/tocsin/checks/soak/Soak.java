package dev.tocsin.checks.soak;

import dev.tocsin.checks.serve.ServedTocsin;
import dev.tocsin.checks.wire.Alarm;
import dev.tocsin.checks.wire.Passing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A service under an even load for a long time: of 1,200 alerts each tells every six seconds that it fires, or that it is over, in
 * turn, which makes 200 a second. A third of them goes to a target that is slow, that flaps or that refuses, all of them to one
 * that is good.
 */
final class Soak {
    private static final int ALERTS = 1_200;
    private static final int A_SECOND = 200;
    private static final List<String> TARGETS = List.of("slow", "flapping", "refusing");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ServedTocsin tocsin;
    private final Path data;
    private final Targets targets;
    private final Set<String> firing = new TreeSet<>();

    private Soak(ServedTocsin tocsin, Path data, Targets targets) {
        this.tocsin = tocsin;
        this.data = data;
        this.targets = targets;
    }

    /**
     * What came of it.
     *
     * @param samples what the service took, from time to time
     * @param wrong what the good target does not know rightly in the end
     * @param calls how many calls each target had
     */
    record Result(List<Vitals> samples, Set<String> wrong, Map<String, Long> calls) {}

    /** Lets a service run for some time, and looks at it so often. */
    static Result run(Path folder, Duration time, int looks, Consumer<Vitals> watcher)
            throws IOException, InterruptedException, SQLException {
        Path data = folder.resolve("data");
        try (Targets targets = new Targets();
                ServedTocsin tocsin = ServedTocsin.start(targets.configuration(folder), data)) {
            Soak soak = new Soak(tocsin, data, targets);
            List<Vitals> samples = soak.load(time, looks, watcher);
            Set<String> wrong = soak.awaitKnown();
            return new Result(
                    samples,
                    wrong,
                    Map.of(
                            "good", targets.calls("good"),
                            "slow", targets.calls("slow"),
                            "flapping", targets.calls("flapping"),
                            "refusing", targets.calls("refusing")));
        }
    }

    private List<Vitals> load(Duration time, int looks, Consumer<Vitals> watcher)
            throws IOException, InterruptedException, SQLException {
        List<Vitals> samples = new ArrayList<>();
        long begun = System.nanoTime();
        long seconds = time.toSeconds();
        for (long second = 0; second < seconds; second++) {
            post(second);
            Duration until = SECOND.multipliedBy(second + 1).minusNanos(System.nanoTime() - begun);
            if ((second + 1) * looks / seconds > samples.size()) {
                samples.add(Vitals.of(tocsin.process(), data, Duration.ofNanos(System.nanoTime() - begun)));
                watcher.accept(samples.getLast());
            }
            if (until.isPositive()) {
                Passing.of(until);
            }
        }
        return samples;
    }

    private void post(long second) throws IOException, InterruptedException {
        Alarm[] alarms = new Alarm[A_SECOND];
        Instant now = Instant.now();
        for (int i = 0; i < A_SECOND; i++) {
            long turn = second * A_SECOND + i;
            int number = (int) (turn % ALERTS);
            Alarm alarm = Alarm.firing(
                    Map.of("name", "n" + number, "target", TARGETS.get(number % TARGETS.size())), now.minus(SECOND));
            boolean isFiring = turn / ALERTS % 2 == 0;
            alarms[i] = isFiring ? alarm : alarm.over(now);
            if (isFiring) {
                firing.add("n" + number);
            } else {
                firing.remove("n" + number);
            }
        }
        tocsin.api().post(alarms);
    }

    /** Waits until the good target knows what fires. {@return of what it does not} */
    private Set<String> awaitKnown() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!targets.firing().equals(firing) && System.nanoTime() < end) {
            Passing.of(SECOND);
        }
        Set<String> wrong = new TreeSet<>(firing);
        wrong.removeAll(targets.firing());
        Set<String> more = targets.firing();
        more.removeAll(firing);
        wrong.addAll(more);
        return wrong;
    }

    /** Prints a table, by the minute; takes how many minutes. */
    public static void main(String[] arguments) throws Exception {
        int minutes = Integer.parseInt(arguments[0]);
        System.out.print(Vitals.head());
        Result result = run(
                Files.createTempDirectory("soak"),
                Duration.ofMinutes(minutes),
                Math.max(minutes, 8),
                sample -> System.out.print(sample.line()));
        System.out.println(
                "\ncalls: " + new TreeMap<>(result.calls()) + "; not known rightly in the end: " + result.wrong());
        List<String> growing = Flatness.growing(result.samples());
        System.out.println(growing.isEmpty() ? "flat" : String.join("\n", growing));
        System.exit(growing.isEmpty() && result.wrong().isEmpty() ? 0 : 1);
    }
}
