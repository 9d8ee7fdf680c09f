package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantKindTests {

    private final Reader reader = new Reader(new InstantKind());
    private final Instant instant = Instant.parse("2026-11-22T17:30:00.5Z");

    @Test
    void takesRfc3339() {
        assertThat(reader.takesText(" 2026-11-22T17:30:00.5Z ")).isEqualTo(instant);
        assertThat(reader.takesText("2026-11-22T18:30:00.500+01:00")).isEqualTo(instant);
        assertThat(reader.takesJson("\"2026-11-22T17:30:00.500000Z\"")).isEqualTo(instant);
        assertThat(reader.takes(instant)).isEqualTo(instant);
        assertThat(reader.takesText("0001-01-01T00:00:00Z")).isEqualTo(Instant.parse("0001-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "2026-11-22", "2026-11-22 17:30:00Z", "2026-11-22T17:30:00", "1795368600"})
    void refusesOtherTexts(String text) {
        assertThat(reader.refusesText(text))
                .isEqualTo("[P303] field 'x' of plugin 'p': found '" + text
                        + "', expected an instant; give one such as '2026-11-22T17:30:00Z'");
    }

    @Test
    void refusesOtherKinds() {
        assertThat(reader.refusesJson("1795368600"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number 1795368600, expected an instant;"
                        + " give one such as '2026-11-22T17:30:00Z'");
    }

    @Test
    void writesAJsonString() {
        assertThat(reader.kind().write(instant)).isEqualTo(Json.of("2026-11-22T17:30:00.500Z"));
    }
}
