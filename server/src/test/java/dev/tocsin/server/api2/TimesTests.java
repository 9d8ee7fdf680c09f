package dev.tocsin.server.api2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTests {
    private static final BodyReader ALERTS = new BodyReader("alerts");

    @ParameterizedTest
    @CsvSource({
        "2026-01-02T03:04:05Z,             2026-01-02T03:04:05.000Z",
        "2026-01-02T03:04:05.6789Z,        2026-01-02T03:04:05.678Z",
        "2026-01-02t03:04:05z,             2026-01-02T03:04:05.000Z",
        "2026-01-02T03:04:05+02:00,        2026-01-02T01:04:05.000Z",
        "2026-01-02T03:04:05.5-01:30,      2026-01-02T04:34:05.500Z",
        "2026-01-02T03:04:05,              2026-01-02T03:04:05.000Z",
        "2026-01-02 03:04:05,              2026-01-02T03:04:05.000Z",
    })
    void areReadWithAZoneOrInUtcAndWrittenToTheMillisecond(String written, String shown) {
        Instant read = Objects.requireNonNull(Times.read(ALERTS, written));
        assertThat(Times.text(read)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"})
    void thatStandForNoTimeAreNone(String written) {
        assertThat(Times.read(ALERTS, written)).isNull();
    }

    @Test
    void thatAreNoneAreRefused() {
        assertThatThrownBy(() -> Times.read(ALERTS, "tomorrow"))
                .hasMessage("parsing alerts body from \"\" failed, because \"tomorrow\" is no time of RFC 3339");
    }

    @Test
    void areCutToTheMillisecond() {
        assertThat(Times.text(Instant.parse("2026-01-02T03:04:05.999999Z"))).isEqualTo("2026-01-02T03:04:05.999Z");
    }
}
