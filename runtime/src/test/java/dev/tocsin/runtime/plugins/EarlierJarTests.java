package dev.tocsin.runtime.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Registry;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Jars as earlier minor versions compiled them, from {@code Chime.java} beside them. Whoever raises the version of the API adds
 * one, and never makes an old one anew.
 */
class EarlierJarTests {
    @ParameterizedTest
    @ValueSource(strings = "0.1")
    void stillLoadAndRun(String version) throws Exception {
        try (Registry registry = Registry.load(ClassLoader.getPlatformClassLoader(), List.of(jar(version)))) {
            assertThat(registry.problems()).isEmpty();
            assertThat(registry.plugin("alarm", "chime").origin().api()).hasToString(version);
            assertThat(registry.invoke("alarm", "chime", "strike", Map.of("tone", "c"), Map.of("times", "2"))
                            .result())
                    .isEqualTo(Json.of("c c"));
        }
    }

    private static Path jar(String version) throws URISyntaxException {
        URL jar = EarlierJarTests.class.getResource("chime-" + version + ".jar");
        return Path.of(Objects.requireNonNull(jar, version).toURI());
    }
}
