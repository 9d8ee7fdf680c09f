package dev.tocsin.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.template.Template;
import dev.tocsin.api.template.Templates;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.semantics.Markup;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class TemplateSetTests {
    private static final Incident GROUP = Incidents.named("group");

    @Test
    void isFoundAsTheInstalledTemplates() {
        assertThat(ServiceLoader.load(Templates.class)).hasOnlyElementsOfType(TemplateSet.class);
    }

    @Test
    void callsWhatAFileDefines() {
        TemplateSet set = set("ops.tmpl", "{{ define \"where\" }}{{ .CommonLabels.job }}{{ end }}");

        assertThat(rendered(set, "at {{ template \"where\" . }}")).isEqualTo("at worker");
    }

    @Test
    void callsWhatIsBuiltInFromAFile() {
        TemplateSet set = set("ops.tmpl", "{{ define \"x\" }}! {{ template \"slack.default.title\" . }}{{ end }}");

        assertThat(rendered(set, "{{ template \"x\" . }}")).isEqualTo("! [FIRING:2] QueueLag (worker äöü-1)");
    }

    @Test
    void aFileTakesThePlaceOfWhatIsBuiltInForAllWhoCallIt() {
        TemplateSet set = set("ops.tmpl", "{{ define \"__subject\" }}ours{{ end }}");

        assertThat(rendered(set, "{{ template \"slack.default.title\" . }}")).isEqualTo("ours");
    }

    @Test
    void aLaterFileTakesThePlaceOfOneBefore() {
        TemplateSet set = TemplateSet.of(List.of(
                new TemplateFile("a.tmpl", "{{ define \"x\" }}a{{ end }}"),
                new TemplateFile("b.tmpl", "{{ define \"x\" }}b{{ end }}"),
                new TemplateFile("c.tmpl", "{{ define \"x\" }} \n{{ end }}")));

        assertThat(rendered(set, "{{ template \"x\" }}"))
                .as("the last is blank, which replaces nothing")
                .isEqualTo("b");
    }

    @Test
    void aDefinitionOfATemplateIsItsOwn() {
        TemplateSet set = set("ops.tmpl", "{{ define \"x\" }}theirs{{ end }}");

        assertThat(rendered(set, "{{ define \"x\" }}mine{{ end }}{{ template \"x\" }}"))
                .isEqualTo("mine");
        assertThat(rendered(set, "{{ template \"x\" }}")).isEqualTo("theirs");
    }

    @Test
    void callsWhatStandsOutsideOfDefinitionsByTheNameOfTheFile() {
        TemplateSet set = set("/etc/templates/hello.tmpl", "Hello {{ .Status }}");

        assertThat(rendered(set, "{{ template \"hello.tmpl\" . }}")).isEqualTo("Hello firing");
    }

    @Test
    void tellsAllMistakesOfAllFiles() {
        assertThatThrownBy(() -> TemplateSet.of(List.of(
                        new TemplateFile("a.tmpl", "{{ define \"x\" }}\n  {{ template \"__subjet\" . }}{{ end }}"),
                        new TemplateFile("b.tmpl", "{{ .Status | upper }}{{ end }}"))))
                .isInstanceOfSatisfying(
                        ProblemException.class, told -> assertThat(told.kind()).isEqualTo(ErrorKind.USER))
                .hasMessage("""
                        [P513] a.tmpl:2:3: there is no template '__subjet'; did you mean '__subject'?
                        [P513] b.tmpl:1:14: unknown function 'upper'; did you mean 'toUpper'?
                        [P513] b.tmpl:1:22: 'end' belongs to no block; remove it""");
    }

    @Test
    void namesTheFileWhereADefinitionFails() {
        TemplateSet set = set("ops.tmpl", "{{ define \"x\" }}\n{{ index . 3 }}{{ end }}");

        assertThatThrownBy(() -> rendered(set, "{{ template \"x\" .Alerts }}"))
                .hasMessage(
                        "[P405] ops.tmpl:2:4: there is no element 3 where the length is 3; ask for it with 'len' before");
    }

    @Test
    void namesThePlaceOfAValue() {
        Place place = Place.root(path -> "tocsin.yml:12: " + path).member("title");

        assertThatThrownBy(() -> new TemplateSet().compile("{{ .Stauts }}", place))
                .hasMessage(
                        "[P513] tocsin.yml:12: title: line 1, column 4: the data has no field 'Stauts'; did you mean 'Status'?");
    }

    @Test
    void keepsTheSource() {
        Template template = new TemplateSet().compile("{{ .Status }}", place());

        assertThat(template.source()).isEqualTo("{{ .Status }}");
        assertThat(template).hasToString("{{ .Status }}");
    }

    @Test
    void anIncidentGivenByHandIsTheAlertThatItWouldHaveComeFrom() {
        Incident incident = Incident.of("Disk full", "critical", "sda1 has 1 % left");

        assertThat(rendered(
                        new TemplateSet(),
                        incident,
                        "{{ template \"__subject\" . }}: {{ range .Alerts }}{{ .Annotations.summary }}{{ end }}"))
                .isEqualTo("[FIRING:1] Disk full (critical): sda1 has 1 % left");
    }

    private static TemplateSet set(String name, String text) {
        return TemplateSet.of(List.of(new TemplateFile(name, text)));
    }

    private static String rendered(Templates set, String text) {
        return rendered(set, GROUP, text);
    }

    private static String rendered(Templates set, Incident incident, String text) {
        return set.compile(text, place()).render(incident, Markup.PLAIN);
    }

    private static Place place() {
        return Place.root(path -> "it");
    }
}
