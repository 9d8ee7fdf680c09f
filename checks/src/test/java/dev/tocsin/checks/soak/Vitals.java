package dev.tocsin.checks.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.checks.launch.Distribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a service takes at a moment.
 *
 * @param at how long it has been under load
 * @param heap KiB of live objects, whichever collector counts them
 * @param resident KiB of memory that it has of the machine
 * @param handles files and sockets that are open
 * @param threads threads of the machine
 * @param live what it must know after a crash, in rows
 * @param liveBytes the same, in bytes
 * @param deliveries how many are in its history
 * @param journal bytes of its file and what belongs to it
 * @param cpu how long it has kept a processor busy
 */
record Vitals(
        Duration at,
        long heap,
        long resident,
        long handles,
        long threads,
        long live,
        long liveBytes,
        long deliveries,
        long journal,
        Duration cpu) {
    private static final Pattern OBJECTS = Pattern.compile("(?m)^Total +\\d+ +(\\d+)$");

    /** Reads them off a process and its data folder. */
    static Vitals of(ProcessHandle process, Path data, Duration at) throws IOException, SQLException {
        long heap = sum(OBJECTS.matcher(jcmd(process, "GC.class_histogram"))) / 1_024;
        if (heap == 0) {
            throw new IOException("jcmd counted no objects.");
        }
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        String status = Files.readString(proc.resolve("status"));
        try (Stream<Path> handles = Files.list(proc.resolve("fd"));
                Connection journal = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
                Statement question = journal.createStatement()) {
            return new Vitals(
                    at,
                    heap,
                    sum(Pattern.compile("VmRSS:\\s*(\\d+) kB").matcher(status)),
                    handles.count(),
                    sum(Pattern.compile("Threads:\\s*(\\d+)").matcher(status)),
                    number(question, "SELECT count(*) FROM live"),
                    number(question, "SELECT sum(length(body)) FROM live"),
                    number(question, "SELECT count(*) FROM delivery"),
                    size(data),
                    process.info().totalCpuDuration().orElse(Duration.ZERO));
        }
    }

    private static String jcmd(ProcessHandle process, String command) throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(Distribution.javaHome(), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        return new String(jcmd.getInputStream().readAllBytes(), UTF_8);
    }

    private static long sum(Matcher numbers) {
        return numbers.results()
                .mapToLong(number -> Long.parseLong(number.group(1)))
                .sum();
    }

    private static long number(Statement question, String text) throws SQLException {
        try (ResultSet row = question.executeQuery(text)) {
            return row.getLong(1);
        }
    }

    private static long size(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.getFileName().toString().startsWith("journal.db"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** {@return what the history takes on the disk for each delivery, in bytes} */
    long bytesADelivery() {
        return journal / Math.max(deliveries, 1);
    }

    static String head() {
        return """
                | minute | live heap, MiB | RSS, MiB | handles | threads | live rows | live, KiB | history, rows | journal, MiB | bytes a delivery | CPU |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """;
    }

    /** {@return a line of a table} */
    String line() {
        return "| %.1f | %.1f | %d | %d | %d | %d | %d | %d | %.1f | %d | %.1f%% |%n"
                .formatted(
                        at.toMillis() / 60_000.0,
                        heap / 1_024.0,
                        resident / 1_024,
                        handles,
                        threads,
                        live,
                        liveBytes / 1_024,
                        deliveries,
                        journal / 1_048_576.0,
                        bytesADelivery(),
                        100.0 * cpu.toMillis() / Math.max(at.toMillis(), 1));
    }
}
