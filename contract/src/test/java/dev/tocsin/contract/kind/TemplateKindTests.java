package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import org.junit.jupiter.api.Test;

class TemplateKindTests {

    private final Reader any = new Reader(new TemplateKind(Range.any()));
    private final Reader bounded = new Reader(new TemplateKind(new Range<>(1, 9)));

    @Test
    void takesTextsAsTheyAre() {
        assertThat(any.takesText(" {{ .Status }}\n")).isEqualTo(" {{ .Status }}\n");
        assertThat(any.takesJson("\" {{ .Status }}\"")).isEqualTo(" {{ .Status }}");
        assertThat(any.takes("{{ .Status")).isEqualTo("{{ .Status");
        assertThat(any.takesText("")).isEqualTo("");
    }

    @Test
    void countsWhatIsWritten() {
        assertThat(bounded.refusesText(""))
                .isEqualTo("[P306] field 'x' of plugin 'p': '' has 0 characters, below the minimum 1;"
                        + " give 1 to 9 characters");
        assertThat(bounded.rejects("{{ .Status }}"))
                .isEqualTo("[P307] field 'x' of plugin 'p': '{{ .Status }}' has 13 characters, above the maximum 9;"
                        + " give 1 to 9 characters");
    }

    @Test
    void refusesOtherKinds() {
        assertThat(any.refusesJson("5"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number 5, expected a template; put it in quotes");
        assertThat(any.rejects(5L))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number 5, expected a template; give a template");
    }

    @Test
    void writesAJsonString() {
        assertThat(any.kind().write("{{ .Status }}")).isEqualTo(Json.of("{{ .Status }}"));
    }
}
