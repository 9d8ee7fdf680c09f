package dev.tocsin.checks.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody finds who has unpacked the distribution and has no sources. */
class ContentTests {
    @ParameterizedTest
    @ValueSource(strings = {"LICENSE", "CHANGELOG.md", "SECURITY.md", "docs/index.md", "systemd/tocsin.service"})
    void isThere(String file) {
        assertThat(Distribution.built().resolve(Path.of(file))).isRegularFile();
    }
}
