package dev.tocsin.contract.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginNamesTests {
    private final PluginNames names = new PluginNames(new PluginId("alarm", "siren"), List.of("horn", "air-horn"));

    @ParameterizedTest
    @ValueSource(strings = {"alarm/siren", "alarm/siren horn", "a1/b-c_d e f"})
    void areReadAsTheyAreWritten(String text) {
        assertThat(PluginNames.read(text)).get().hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "siren",
                "alarm/",
                "/siren",
                "alarm/siren/horn",
                "alarm/siren  horn",
                "alarm/siren Horn",
                "again"
            })
    void areNothingElse(String text) {
        assertThat(PluginNames.read(text)).isEmpty();
    }

    @Test
    void areThoseThatThePluginAnswersTo() {
        assertThat(names.isCalled("siren")).isTrue();
        assertThat(names.isCalled("air-horn")).isTrue();
        assertThat(names.isCalled("alarm/siren")).isFalse();
        assertThat(names.inGroup()).containsExactly("siren", "horn", "air-horn");
    }
}
