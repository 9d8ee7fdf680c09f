package dev.tocsin.processor;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.processor.compilation.Compilation;
import dev.tocsin.processor.compilation.UnderJavacAlone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The companions of the API's own bases, which are kept with their sources, as the processor cannot run where it is not built
 * yet. {@code -Dtocsin.golden=write} writes them anew.
 */
@UnderJavacAlone(EcjTests.REFUSES_WHAT_IS_THERE)
class ApiCompanionTests {
    private static final String PACKAGE = "dev/tocsin/api/delivery/";
    private static final Path SOURCES = Path.of("../api/src/main/java", PACKAGE);

    @ParameterizedTest
    @ValueSource(strings = {"Notifier", "HttpNotifier"})
    void areWhatTheProcessorWritesOfTheirSources(String base) throws IOException {
        String companion = base + "Contract.java";
        String source = Files.readString(SOURCES.resolve(base + ".java"));
        String written = assertThatPlugin(
                        Compilation.of(source).with("-proc:only").run())
                .compiles()
                .text(PACKAGE + companion);
        if ("write".equals(System.getProperty("tocsin.golden"))) {
            Files.writeString(SOURCES.resolve(companion), written);
        }
        assertThat(SOURCES.resolve(companion)).hasContent(written);
    }
}
