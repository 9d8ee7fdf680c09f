package dev.tocsin.delivery.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelTextTests {
    @Test
    void isInTheOrderOfTheNames() {
        assertThat(LabelText.of(Map.of("cluster", "c1", "alertname", "A1", "a1", "x", "a", "y")))
                .isEqualTo("{a=\"y\", a1=\"x\", alertname=\"A1\", cluster=\"c1\"}");
        assertThat(LabelText.of(Map.of())).isEqualTo("{}");
    }

    @Test
    void escapesValuesAsGoDoes() {
        assertThat(LabelText.of(
                        Map.of("a", "\u0007\b\f\n\r\t\u000B\\\"'\u0000\u007f é😀\u00a0\u200b\ue000\udbff\udffd")))
                .isEqualTo("{a=\"\\a\\b\\f\\n\\r\\t\\v\\\\\\\"'\\x00\\x7f é😀\\u00a0\\u200b\\ue000\\U0010fffd\"}");
    }
}
