package dev.tocsin.server.configuration.receivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.TemplateKind;
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.value.Json;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTemplatesTests {
    private static final Kind TEMPLATE = new TemplateKind(Range.any());
    private static final Presence OPTIONAL = new Presence.Optional();
    private static final PluginContract BOARD = new PluginContract(
            new PluginId("delivery", "board"),
            List.of(),
            "Shows texts.",
            List.of(
                    property("room", TEMPLATE, new Presence.Required()),
                    property("title", TEMPLATE, new Presence.Default(Json.of("Alert"))),
                    property("payload", new AnyKind(true), OPTIONAL),
                    property(
                            "fields",
                            new ListKind(new ObjectKind(
                                    "field", List.of(property("value", TEMPLATE, new Presence.Required())))),
                            OPTIONAL)),
            List.of(),
            List.of(),
            new Origin("acme.Board", "acme.BoardPlugin$Factory", Origin.FORMAT));

    @TempDir
    private Path folder;

    private static Property property(String name, Kind kind, Presence presence) {
        return new Property(name, kind, presence, Notes.of("Text."), "java.lang.Object");
    }

    @BeforeEach
    void writeDefinitions() throws IOException {
        Files.createDirectories(folder.resolve("templates/sub"));
        Files.writeString(folder.resolve("templates/a.tmpl"), "{{ define \"our.title\" }}A {{ .Status }}{{ end }}");
        Files.writeString(folder.resolve("templates/sub/b.tmpl"), "{{ define \"our.title\" }}B {{ .Status }}{{ end }}");
    }

    private ReceiversFile read(WrongTemplates wrong, String yaml) {
        try {
            Files.writeString(folder.resolve("tocsin.yml"), yaml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return ReceiversFile.read(
                Source.of("tocsin.yml", folder, InputStream.nullInputStream()),
                new Placeholders(Map.of(), folder),
                new Notifiers(List.of(BOARD.names()), id -> BOARD),
                wrong);
    }

    private static String rendered(ReceiversFile file, String text) {
        return file.templates()
                .compile(text, Place.root(path -> path))
                .render(Incident.of("Queue lag", "critical", "growing"), Markup.PLAIN);
    }

    private static final String WRONG = """
            receivers:
            - name: ops
              board_configs:
              - room: ops
                title: >-
                  {{ .Status | toUper }}
                payload: {a: ["{{ .Statu }}"]}
                fields:
                - value: "{{ .Status }}"
                - value: "{{ if }}"
            """;

    @Test
    void everyWrongTemplateIsToldAtOnceWithItsLine() {
        assertThatThrownBy(() -> read(WrongTemplates.REFUSED, WRONG))
                .isInstanceOf(ProblemException.class)
                .hasMessage("""
                        [P513] tocsin.yml:5:5: receivers[0].board_configs[0].title: line 1, column 14: unknown function 'toUper'; \
                        did you mean 'toUpper'?
                        [P513] tocsin.yml:7:19: receivers[0].board_configs[0].payload.a[0]: line 1, column 4: the data has no \
                        field 'Statu'; did you mean 'Status'?
                        [P513] tocsin.yml:10:7: receivers[0].board_configs[0].fields[1].value: line 1, column 1: 'if' is not \
                        closed; add '{{ end }}'
                        [P513] tocsin.yml:10:7: receivers[0].board_configs[0].fields[1].value: line 1, column 7: a value is \
                        missing; write a field, a variable, a function or a constant""");
    }

    @Test
    void whatIsBuiltInStandsInForWrongTemplatesWhereThatIsAskedFor() {
        ReceiversFile file = read(WrongTemplates.REPLACED, WRONG);

        assertThat(file.receivers().getFirst().notifiers().getFirst().configuration())
                .hasToString("{room=ops, title=Alert}");
        assertThat(file.warnings()).hasToString("""
                        [P513] tocsin.yml:5:5: receivers[0].board_configs[0].title: line 1, column 14: unknown function 'toUper', so what is built in is sent; \
                        did you mean 'toUpper'?
                        [P513] tocsin.yml:7:19: receivers[0].board_configs[0].payload.a[0]: line 1, column 4: the data has no \
                        field 'Statu', so what is built in is sent; did you mean 'Status'?
                        [P513] tocsin.yml:10:7: receivers[0].board_configs[0].fields[1].value: line 1, column 1: 'if' is not \
                        closed, so what is built in is sent; add '{{ end }}'
                        [P513] tocsin.yml:10:7: receivers[0].board_configs[0].fields[1].value: line 1, column 7: a value is \
                        missing, so what is built in is sent; write a field, a variable, a function or a constant""");
    }

    @Test
    void aRequiredTemplateCannotBeReplaced() {
        String wrong = "receivers:\n- name: ops\n  board_configs:\n  - room: '{{ .Room }}'\n";

        assertThatThrownBy(() -> read(WrongTemplates.REPLACED, wrong))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "[P513] tocsin.yml:4:5: receivers[0].board_configs[0].room: line 1, column 4: the data has no field"
                                + " 'Room'; choose 'Receiver', 'Status', 'Alerts', 'NotificationReason', 'GroupLabels',"
                                + " 'CommonLabels', 'CommonAnnotations', 'RouteLabels', 'ExternalURL'");
    }

    @Test
    void readsTheFilesThatPatternsName() {
        assertThat(rendered(read(WrongTemplates.REFUSED, files("templates/*.tmpl")), "{{ template \"our.title\" . }}"))
                .isEqualTo("A firing");
        assertThat(rendered(
                        read(WrongTemplates.REFUSED, files("templates/[a-z]*.tmpl', 'templates/*/?.tmpl")),
                        "{{ template \"our.title\" . }}"))
                .isEqualTo("B firing");
        assertThat(rendered(
                        read(WrongTemplates.REFUSED, files(folder + "/templates/*.tmpl")),
                        "{{ template \"our.title\" . }}"))
                .isEqualTo("A firing");
    }

    private static String files(String patterns) {
        return "templates: ['" + patterns + "']\nreceivers:\n- name: ops\n  board_configs:\n  - room: ops\n";
    }

    @Test
    void aPatternMayNameNoFileAndAPathMayNot() {
        assertThat(read(WrongTemplates.REFUSED, files("none/*.tmpl")).warnings())
                .isEmpty();
        assertThatThrownBy(() -> read(WrongTemplates.REFUSED, files("none.tmpl")))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[P505] tocsin.yml:1:13: templates[0]: there is no file 'none.tmpl'; check it");
    }

    @Test
    void aFileThatIsWrongIsToldWithLineAndColumn() throws IOException {
        Files.writeString(folder.resolve("templates/a.tmpl"), "x\n {{ define }}{{ end }}");

        assertThatThrownBy(() -> read(WrongTemplates.REFUSED, files("templates/*.tmpl")))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "[P513] templates/a.tmpl:2:12: 'define' needs the name of a template in quotes; write it behind the"
                                + " word");
    }
}
