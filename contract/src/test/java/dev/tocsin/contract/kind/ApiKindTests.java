package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tocsin.contract.value.Json;
import org.junit.jupiter.api.Test;

class ApiKindTests {

    private final Reader reader = new Reader(new ApiKind("receipt"));
    private final ApiValue receipt =
            () -> Json.members().with("outcome", "accepted").build();

    @Test
    void takesWhatCodeMadeAndNothingElse() {
        reader.accepts(receipt);
        assertThat(reader.refusesJson("{}"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found an object, expected a receipt; hand it over in code");
    }

    @Test
    void writesWhatTheValueSays() {
        assertThat(reader.kind().write(receipt)).hasToString("{\"outcome\":\"accepted\"}");
    }

    @Test
    void needsAWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ApiKind("")).withMessage("a kind needs a word");
    }
}
