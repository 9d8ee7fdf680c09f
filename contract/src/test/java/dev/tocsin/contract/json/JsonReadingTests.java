package dev.tocsin.contract.json;

import static dev.tocsin.contract.json.ReadJson.LIMITS;
import static dev.tocsin.contract.json.ReadJson.bytes;
import static dev.tocsin.contract.json.ReadJson.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTests {

    @Test
    void buildsTheWholeTree() {
        Json expected = Json.members()
                .with("text", "ü😀\"\n")
                .with("whole", -12)
                .with("decimal", Json.of(1.5))
                .with("truth", true)
                .with("nothing", Json.nothing())
                .with("items", Json.items(List.of(Json.of(1), Json.items(List.of()))))
                .with("members", Json.members().with("", false).build())
                .build();

        assertThat(read("""
                        {"text": "\\u00fc\\ud83d\\ude00\\"\\n", "whole": -12, "decimal": 15e-1, "truth": true,
                         "nothing": null, "items": [1, []], "members": {"": false}}
                        """)).isEqualTo(expected);
    }

    @Test
    void keepsTheOrderOfMembers() {
        assertThat(read("{\"b\":1,\"a\":2,\"c\":3}")).hasToString("{\"b\":1,\"a\":2,\"c\":3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "\"\"", "true", "false", "null", "[]", "{}", " \t\r\n[ ] \t\r\n"})
    void takesAnyValueAtTheTop(String text) {
        assertThat(read(text)).hasToString(text.replaceAll("\\s", ""));
    }

    @Test
    void takesBytesCharactersAndTextAlike() throws IOException {
        String text = "[\"ü😀\"]";

        assertThat(read(bytes(text.getBytes(UTF_8)))).isEqualTo(read(text));
        assertThat(JsonText.read(new StringReader(text), LIMITS)).isEqualTo(read(text));
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        assertThat(read(bytes("\uFEFF[1]".getBytes(UTF_8)))).hasToString("[1]");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        InputStream unclosable = new ByteArrayInputStream("1".getBytes(UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(read(unclosable)).hasToString("1");
    }
}
