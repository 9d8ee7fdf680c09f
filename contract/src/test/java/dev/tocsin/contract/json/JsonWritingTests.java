package dev.tocsin.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWritingTests {

    private final Json json = Json.members()
            .with("key", Json.of(Secret.of("can\"ary")))
            .with("list", Json.items(List.of(Json.of(1), Json.of(1.5), Json.of(true), Json.nothing())))
            .with(
                    "empty",
                    Json.items(List.of(Json.items(List.of()), Json.members().build())))
            .with("text", "ü😀\"\\\n\u0001")
            .build();

    @Test
    void isCompact() {
        assertThat(JsonText.write(json))
                .isEqualTo("{\"key\":\"[secret]\",\"list\":[1,1.5,true,null],\"empty\":[[],{}],"
                        + "\"text\":\"ü😀\\\"\\\\\\n\\u0001\"}")
                .isEqualTo(json.toString());
    }

    @Test
    void isIndentedByTwoSpaces() {
        assertThat(JsonText.writePretty(json)).isEqualTo("""
                        {
                          "key": "[secret]",
                          "list": [
                            1,
                            1.5,
                            true,
                            null
                          ],
                          "empty": [
                            [],
                            {}
                          ],
                          "text": "ü😀\\"\\\\\\n\\u0001"
                        }""");
    }

    @Test
    void isIndentedAlikeEveryTime() {
        assertThat(JsonText.writePretty(json)).isEqualTo(JsonText.writePretty(json));
        assertThat(JsonText.writePretty(Json.items(List.of()))).isEqualTo("[]");
        assertThat(JsonText.writePretty(Json.of("a"))).isEqualTo("\"a\"");
    }

    @Test
    void revealsSecretsOnTheWireAlone() {
        assertThat(JsonText.writeWire(json)).startsWith("{\"key\":\"can\\\"ary\",");
        assertThat(JsonText.write(json) + JsonText.writePretty(json)).doesNotContain("can");
    }
}
