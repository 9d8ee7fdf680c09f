package dev.tocsin.contract.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Tests {
    /** As `sha256sum` has them. */
    @ParameterizedTest
    @CsvSource({
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "ü😀, 480eec2ac90675fd48de4593b4677e063d4fb9e17cbc335cadfc758f3d3d60ac",
    })
    void hashesATextInUtf8(String text, String hex) {
        assertThat(Sha256.hex(text)).isEqualTo(hex);
        assertThat(Sha256.hex(text.getBytes(UTF_8))).isEqualTo(hex);
    }
}
