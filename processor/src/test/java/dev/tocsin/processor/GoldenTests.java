package dev.tocsin.processor;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.processor.compilation.Compiled;
import dev.tocsin.processor.example.Siren;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is written for one plugin, for readers. {@code -Dtocsin.golden=write} writes it anew. */
class GoldenTests {
    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final Compiled COMPILED = assertThatPlugin(Siren.SOURCE).compiles();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme/SirenPlugin.java",
                "acme/SirenContract.java",
                "META-INF/tocsin/acme.SirenPlugin.json",
                "META-INF/tocsin/acme.SirenPlugin.schema.json",
                "META-INF/tocsin/acme.SirenPlugin.ring.schema.json"
            })
    void whatIsWrittenIsWhatReadersSaw(String file) throws IOException {
        Path golden = GOLDEN.resolve(file);
        String written = COMPILED.text(file);
        if ("write".equals(System.getProperty("tocsin.golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, written);
        }
        assertThat(golden).hasContent(written);
    }
}
