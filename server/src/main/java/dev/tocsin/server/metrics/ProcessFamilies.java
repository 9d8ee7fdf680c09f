package dev.tocsin.server.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What is shown of the process, under the names that all Prometheus clients use; of Linux, what Linux knows.
 *
 * @param to what they are added to
 */
record ProcessFamilies(Families to) {
    private static final Path SELF = Path.of("/proc/self");
    private static final int KIB = 1_024;

    /** Adds how it stands. */
    void add() {
        ProcessHandle.Info info = ProcessHandle.current().info();
        info.startInstant()
                .ifPresent(at ->
                        to.gauge("process_start_time_seconds", "When the process began.", at.toEpochMilli() / 1e3));
        info.totalCpuDuration()
                .ifPresent(took -> to.counter("process_cpu_seconds", "CPU time that it took.", took.toMillis() / 1e3));
        number("status", "VmRSS:")
                .ifPresent(rss -> to.gauge("process_resident_memory_bytes", "Memory that it occupies.", rss * KIB));
        number("limits", "Max open files")
                .ifPresent(most -> to.gauge("process_max_fds", "How many files it may have open.", most));
        openFiles().ifPresent(open -> to.gauge("process_open_fds", "How many files it has open.", open));
        Runtime runtime = Runtime.getRuntime();
        to.gauge(
                "jvm_memory_used_bytes",
                "Heap that is occupied, also by what nobody needs any more.",
                (runtime.totalMemory() - runtime.freeMemory()));
        to.gauge("jvm_memory_max_bytes", "Heap that may be occupied.", runtime.maxMemory());
    }

    private static OptionalLong number(String file, String title) {
        try (Stream<String> lines = Files.lines(SELF.resolve(file))) {
            return lines.filter(line -> line.startsWith(title))
                    .map(line -> line.substring(title.length()).strip().split("\\s+", -1)[0])
                    .filter(word -> word.chars().allMatch(Character::isDigit))
                    .mapToLong(Long::parseLong)
                    .findFirst();
        } catch (IOException notLinux) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong openFiles() {
        try (Stream<Path> open = Files.list(SELF.resolve("fd"))) {
            return OptionalLong.of(open.count());
        } catch (IOException notLinux) {
            return OptionalLong.empty();
        }
    }
}
