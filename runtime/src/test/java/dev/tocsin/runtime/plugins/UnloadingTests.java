package dev.tocsin.runtime.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.index.PluginJar;
import dev.tocsin.runtime.registry.Registry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnloadingTests {
    private static final int ROUNDS = 200;
    private static final int COLLECTIONS = 50;

    /** What the JVM itself may put there meanwhile; the classes of one plugin alone take about 60 KB. */
    private static final long NOISE = 2 << 20;

    @TempDir
    private Path folder;

    @Test
    void letsGoOfClassesAndFilesTimeAndAgain() throws Exception {
        for (int i = 0; i < 20; i++) {
            use();
        }
        System.gc();
        long before = metaspace();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

        for (int i = 0; i < ROUNDS; i++) {
            loaders.add(use());
        }

        assertThat(alive(loaders)).isZero();
        assertThat(metaspace() - before).isLessThan(NOISE);
        assertThat(openFiles()).noneMatch(file -> file.contains("lookout.jar"));
    }

    /** Loads a plugin, invokes it, closes its registry and deletes its jar. */
    private WeakReference<ClassLoader> use() throws Exception {
        Path jar = new PluginJar()
                .compiled(Lookout.class)
                .file("library.txt", "1.0")
                .write(folder.resolve("lookout.jar"));
        try (Registry registry = Registry.load(ClassLoader.getPlatformClassLoader(), List.of(jar))) {
            assertThat(registry.invoke("alarm", "lookout", "read", Map.of(), Map.of())
                            .result())
                    .isEqualTo(Json.of("1.0"));
            return new WeakReference<>(
                    registry.create("alarm", "lookout", Map.of()).getClass().getClassLoader());
        } finally {
            Files.delete(jar);
        }
    }

    private static long alive(List<WeakReference<ClassLoader>> loaders) {
        long alive = loaders.size();
        for (int i = 0; i < COLLECTIONS && alive > 0; i++) {
            System.gc();
            alive = loaders.stream().filter(loader -> loader.get() != null).count();
        }
        return alive;
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }

    /** As Linux lists them; elsewhere the jar could not have been deleted. */
    private static List<String> openFiles() throws IOException {
        Path listed = Path.of("/proc/self/fd");
        if (!Files.isDirectory(listed)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(listed)) {
            return files.map(UnloadingTests::target).toList();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}
