package dev.tocsin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.Plugin;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** Where compilers and build tools look for the processors. */
class RegistrationTests {
    private static final List<String> PROCESSORS =
            List.of(IndexProcessor.class.getName(), PluginProcessor.class.getName());

    private static List<String> lines(String resource) throws IOException {
        try (var stream = RegistrationTests.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void theClassPathFindsBoth() {
        assertThat(ServiceLoader.load(Processor.class))
                .extracting(processor -> processor.getClass().getName())
                .containsAll(PROCESSORS);
    }

    @Test
    void theModuleProvidesTheSame() throws IOException {
        String module = Files.readString(Path.of("src/main/java/module-info.java"));
        String provided = module.substring(module.indexOf(" with") + 5, module.indexOf("}"));
        assertThat(provided.replaceAll("[\\s;]", "").split(",")).containsExactlyElementsOf(PROCESSORS);
    }

    @Test
    void incrementalCompilersLearnWhichOneSeesASingleClass() throws IOException {
        assertThat(lines("/META-INF/gradle/incremental.annotation.processors"))
                .containsExactly(
                        IndexProcessor.class.getName() + ",aggregating",
                        PluginProcessor.class.getName() + ",isolating");
    }

    /** Where one that sees all classes asks for what no class file keeps, Gradle compiles everything each time. */
    @Test
    void theIndexAsksOnlyForWhatClassFilesKeep() {
        assertThat(new IndexProcessor().getSupportedAnnotationTypes()).containsExactly(Plugin.class.getName());
        assertThat(Plugin.class.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
    }
}
