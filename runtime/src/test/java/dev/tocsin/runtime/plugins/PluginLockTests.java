package dev.tocsin.runtime.plugins;

import static dev.tocsin.runtime.index.PluginJar.contract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.runtime.index.PluginJar;
import dev.tocsin.runtime.registry.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLockTests {
    private static final ClassLoader QUIET = ClassLoader.getPlatformClassLoader();
    private static final String RENEW = "; if that is meant, write the lock again";

    @TempDir
    private Path folder;

    private Path bell;
    private Path library;

    @BeforeEach
    void lock() throws IOException {
        bell = writeBell("bell");
        Path home = Files.createDirectory(folder.resolve("lookout"));
        new PluginJar()
                .file("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nImplementation-Version: 1.2.3\n")
                .compiled(Lookout.class)
                .write(home.resolve("lookout.jar"));
        library = new PluginJar().file("library.txt", "1.0").write(home.resolve("library.jar"));
        PluginLock.of(folder).write();
    }

    @Test
    void hasNameVersionAndHashesOfEachJar() throws IOException {
        String lock =
                JsonText.write(JsonText.read(Files.readString(folder.resolve("plugins.lock")), Limits.ofDefaults()));

        assertThat(lock)
                .isEqualTo("{\"lock_version\":1,\"jars\":["
                        + entry(bell, "null", "\"" + hash(lock, "bell.jar") + "\"")
                        + "," + entry(library, "null", "null")
                        + ","
                        + entry(
                                library.resolveSibling("lookout.jar"),
                                "\"1.2.3\"",
                                "\"" + hash(lock, "lookout/lookout.jar") + "\"")
                        + "]}");
        assertThat(hash(lock, "bell.jar")).matches("[0-9a-f]{64}");
    }

    @Test
    void letsThroughWhatIsAsItWas() {
        assertThat(PluginLock.in(folder).orElseThrow().check()).isEmpty();
        assertThat(refused()).isEmpty();
    }

    @Test
    void refusesWhatWasChanged() throws IOException {
        Fingerprint before = Fingerprint.of(library);
        new PluginJar().file("library.txt", "6.6.6").write(library);

        assertThat(refused())
                .isEqualTo("[P212] " + library + ": it holds " + Fingerprint.of(library) + ", but " + before
                        + " were locked; put back what was there" + RENEW);
    }

    @Test
    void saysWhetherAnotherJarPromisesTheSame() throws IOException {
        writeBell("gong");
        assertThat(checked()).contains("were locked; what it promises has changed too; put back");

        Files.writeString(bell, "no jar");
        assertThat(checked()).contains("were locked; what it promises cannot be read; put back");

        new PluginJar().file("library.txt", "6.6.6").write(library);
        assertThat(checked()).contains("were locked; it promises the same; put back");
    }

    @Test
    void refusesWhatIsNotInIt() throws IOException {
        Path horn = new PluginJar()
                .hollow(contract("alarm", "horn", "acme.HornPlugin"))
                .write(folder.resolve("horn.jar"));

        assertThat(refused()).isEqualTo("[P212] " + horn + ": it is not in 'plugins.lock'; take it away" + RENEW);
        assertThat(Registry.load(QUIET, List.of(horn)).problems().all()).hasSize(1);
    }

    @Test
    void missesWhatIsGone() throws IOException {
        Files.delete(bell);

        assertThat(PluginLock.in(folder).orElseThrow().check())
                .hasToString("[P212] " + bell + ": it is locked, but not there; put it back" + RENEW);
    }

    @Test
    void refusesWhatIsChangedBetweenReadingAndRunning() throws IOException {
        try (Registry registry = Registry.load(QUIET, List.of(folder))) {
            new PluginJar().file("library.txt", "6.6.6").write(library);

            assertThatThrownBy(() -> registry.create("alarm", "lookout", Map.of()))
                    .hasMessageStartingWith("[P212] " + library + ": it holds ");
        }
    }

    @Test
    void letsNothingThroughWhenItCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("plugins.lock"), "{}");

        try (Registry registry = Registry.load(QUIET, List.of(folder))) {
            assertThat(registry.plugins()).isEmpty();
            assertThat(registry.problems())
                    .hasToString("[P212] " + folder.resolve("plugins.lock")
                            + ": it is not a lock that can be read, so that no jar beside it is used; restore it, or write it"
                            + " again with 'tocsin plugins lock'");
        }
    }

    @Test
    void isNotMadeOfJarsThatCannotBeUsed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");

        assertThatThrownBy(() -> PluginLock.of(folder))
                .hasMessage("[P210] " + broken + ": it is no whole jar; copy it anew; it may be truncated");
    }

    private Path writeBell(String name) throws IOException {
        return new PluginJar()
                .hollow(contract("alarm", name, "acme.BellPlugin"))
                .write(folder.resolve("bell.jar"));
    }

    private String checked() {
        return PluginLock.in(folder).orElseThrow().check().toString();
    }

    private String refused() {
        try (Registry registry = Registry.load(QUIET, List.of(folder))) {
            return registry.problems().toString();
        }
    }

    private String entry(Path jar, String version, String contract) throws IOException {
        Fingerprint print = Fingerprint.of(jar);
        return "{\"jar\":\"" + folder.relativize(jar) + "\",\"version\":" + version + ",\"bytes\":" + print.bytes()
                + ",\"sha256\":\"" + print.sha256() + "\",\"contract_sha256\":" + contract + "}";
    }

    private static String hash(String lock, String jar) {
        String entry = lock.substring(lock.indexOf("\"jar\":\"" + jar + "\""));
        String key = "\"contract_sha256\":\"";
        int at = entry.indexOf(key) + key.length();
        return entry.substring(at, entry.indexOf('"', at));
    }
}
