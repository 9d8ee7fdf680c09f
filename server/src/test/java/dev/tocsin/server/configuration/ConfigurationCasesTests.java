package dev.tocsin.server.configuration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.receivers.Notifiers;
import dev.tocsin.server.configuration.receivers.WrongTemplates;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigurationCasesTests {
    private static final Registry REGISTRY = Registry.load(ConfigurationCasesTests.class.getClassLoader());

    @TempDir
    private Path folder;

    @BeforeEach
    void writeToken() throws IOException {
        Files.writeString(folder.resolve("token.txt"), "0123456789abcdef0123456789abcdef\n");
    }

    @ParameterizedTest
    @MethodSource("dev.tocsin.server.configuration.ConfigurationCase#all")
    void saysOfAFileWhatTheTableHas(ConfigurationCase file) throws IOException {
        Files.writeString(folder.resolve("f.yml"), file.text(), UTF_8);
        ConfigurationReader reader =
                new ConfigurationReader(Notifiers.of(REGISTRY, "delivery"), WrongTemplates.REFUSED, ZoneOffset.UTC);
        Placeholders placeholders = new Placeholders(Map.of("PORT", "25", "TOKEN", "canary"), folder);
        boolean isRead;
        String told;
        try {
            told = reader.read(Source.file("f.yml", folder), placeholders)
                    .warnings()
                    .toString();
            isRead = true;
        } catch (ProblemException e) {
            told = e.problems().toString();
            isRead = false;
        }
        assertThat(told).isEqualTo(file.told());
        assertThat(isRead).isEqualTo(file.isRead());
    }
}
