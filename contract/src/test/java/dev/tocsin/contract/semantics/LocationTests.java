package dev.tocsin.contract.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTests {
    @Test
    void isAPointerAHeaderOrTheAddress() {
        assertThat(Location.of("/a")).isEqualTo(Pointer.of("/a"));
        assertThat(Location.of("header:Retry-After")).isEqualTo(new Location.Header("Retry-After"));
        assertThat(Location.of("url")).isEqualTo(new Location.Address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a/*", "header:X-1_a", "url"})
    void isWrittenAsItWasRead(String text) {
        assertThat(Location.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"header:", "header:a b", "header:a:b", "body", "URL"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> Location.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
