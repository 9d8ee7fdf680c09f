package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tocsin.contract.value.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceKindTests {

    private final Reader reader = new Reader(new ChoiceKind(List.of("stdout", "stderr", "both")));

    @Test
    void takesTheExactWord() {
        assertThat(reader.takesText(" stderr ")).isEqualTo("stderr");
        assertThat(reader.takesJson("\"both\"")).isEqualTo("both");
        reader.accepts("stdout");
    }

    @Test
    void tellsTheChoices() {
        assertThat(reader.refusesText("STDERR"))
                .isEqualTo("[P308] field 'x' of plugin 'p': 'STDERR' is not one of the choices;"
                        + " choose 'stdout', 'stderr' or 'both'");
        assertThat(reader.refusesJson("\" both\""))
                .isEqualTo("[P308] field 'x' of plugin 'p': ' both' is not one of the choices;"
                        + " choose 'stdout', 'stderr' or 'both'");
        assertThat(reader.rejects("none"))
                .isEqualTo("[P308] field 'x' of plugin 'p': 'none' is not one of the choices;"
                        + " choose 'stdout', 'stderr' or 'both'");
        assertThat(new Reader(new ChoiceKind(List.of("one"))).refusesText("two"))
                .isEqualTo("[P308] field 'x' of plugin 'p': 'two' is not one of the choices; choose 'one'");
    }

    @Test
    void showsThePlaceholderOnly() {
        assertThat(reader.refusesPlaceholder("hunter2"))
                .isEqualTo("[P308] field 'x' of plugin 'p': '${env:X}' is not one of the choices;"
                        + " choose 'stdout', 'stderr' or 'both'");
    }

    @Test
    void refusesOtherKinds() {
        assertThat(reader.refusesJson("1"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number 1, expected a choice;"
                        + " choose 'stdout', 'stderr' or 'both'");
    }

    @Test
    void needsAChoice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChoiceKind(List.of()))
                .withMessage("a choice needs words to choose from");
    }

    @Test
    void writesAJsonString() {
        assertThat(reader.kind().write("both")).isEqualTo(Json.of("both"));
    }
}
