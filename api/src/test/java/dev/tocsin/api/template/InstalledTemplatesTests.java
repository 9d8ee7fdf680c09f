package dev.tocsin.api.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.semantics.Markup;
import org.junit.jupiter.api.Test;

/** Where nothing that reads templates is on the class path, as here. */
class InstalledTemplatesTests {
    private static final Incident INCIDENT = Incident.of("Queue lag", "critical", "growing");

    @Test
    void aTextWithoutAGapStandsForItself() {
        Template template = Template.of("a } b }} {x} <c>");

        assertThat(template.render(INCIDENT, Markup.HTML)).isEqualTo("a } b }} {x} <c>");
        assertThat(template.source()).isEqualTo("a } b }} {x} <c>");
        assertThat(template).hasToString("a } b }} {x} <c>");
    }

    @Test
    void aTextWithAGapSaysWhatIsMissing() {
        assertThatThrownBy(() -> Templates.installed()
                        .compile(
                                "{{ .Status }}",
                                Place.root("field", "plugin 'p'").member("title")))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "[P513] field 'title' of plugin 'p': nothing is installed that reads templates, and '{{' begins"
                                + " one; add the artifact 'dev.tocsin:template' to the class path, or give the host a reader of your"
                                + " own");
    }
}
