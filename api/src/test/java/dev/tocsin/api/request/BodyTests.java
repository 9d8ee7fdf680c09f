package dev.tocsin.api.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Secret;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodyTests {
    private final Map<String, MaskedText> fields = new LinkedHashMap<>();

    @Test
    void writesAFormAsBrowsersDo() {
        fields.put("token", MaskedText.of(Secret.of("k&1")));
        fields.put("to name", MaskedText.of("a=b ü"));
        Body form = Body.form(fields);
        fields.clear();

        assertThat(new String(form.reveal(), UTF_8)).isEqualTo("token=k%261&to+name=a%3Db+%C3%BC");
        assertThat(form.contentType()).isEqualTo("application/x-www-form-urlencoded");
    }

    @Test
    void showsTheFieldsOfAFormMasked() {
        fields.put("token", MaskedText.of(Secret.of("k&1")));
        fields.put("message", MaskedText.of("hello"));

        assertThat(Body.form(fields).toJson()).hasToString("{\"token\":\"[secret]\",\"message\":\"hello\"}");
        assertThat(Body.form(fields).secrets()).containsExactly(Secret.of("k&1"));
    }
}
