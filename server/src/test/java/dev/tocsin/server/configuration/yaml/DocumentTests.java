package dev.tocsin.server.configuration.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.value.Json;
import dev.tocsin.server.configuration.source.Placeholders;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentTests {
    private final Reading reading = new Reading("f.yml", new Placeholders(Map.of("KNOWN", "x"), Path.of("")));

    @Test
    void looksUpAPlaceholderWhenItsKeyIsRead() {
        Document document = parse("a: ${env:GONE}\nb: ${env:KNOWN}\n");

        assertThat(document.read("b")).isEqualTo(new Input.Text("x", "${env:KNOWN}"));
        assertThat(reading.findings().problems()).isEmpty();

        document.read("a");
        document.read("a");
        assertThat(reading.findings().problems())
                .hasToString("[P509] f.yml:1:1: a: the variable of '${env:GONE}' is not set; set it");
    }

    @Test
    void readsAKeyThatIsNotThereAsNull() {
        Document document = parse("# nothing\n");

        assertThat(document.has("a")).isFalse();
        assertThat(document.read("a")).isEqualTo(new Input.Typed(Json.nothing()));
    }

    @Test
    void refusesWhatIsNoMapping() {
        assertThatThrownBy(() -> parse("- a\n"))
                .hasMessage("[P511] f.yml: it is no mapping; begin it with a key such as 'a:'");
    }

    @Test
    void showsItsTextWithoutComments() {
        assertThat(parse("""
                # head
                a: 'x # no comment'   # one

                  # alone
                b: |  # of a block
                  # no comment
                  y

                # end""").textWith(Map.of())).isEqualTo("""
                        a: 'x # no comment'

                        b: |
                          # no comment
                          y

                        """);
    }

    @Test
    void showsOthersInPlaceOfScalars() {
        Document document = parse("a: {x: '😀', y: &it 1, z: *it}\r\nb:\n- >\n  # 2\n  3\n\n- 5\n");
        document.read("a");
        document.read("b");

        assertThat(document.textWith(Map.of(
                        document.place("a").member("x"), "1",
                        document.place("a").member("y"), "2",
                        document.place("b").item(0), "3",
                        document.place("b").item(1), "4")))
                .isEqualTo("a: {x: 1, y: &it 2, z: *it}\r\nb:\n- 3\n- 4\n");
    }

    private Document parse(String text) {
        return Document.parse(text, List.of("a", "b"), reading);
    }
}
