package dev.tocsin.server.configuration.receivers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiversFileTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSecret() throws IOException {
        Files.writeString(folder.resolve("key.txt"), "canary-from-file\n");
    }

    @Test
    void configuresPluginsByNameAndAlias() {
        assertThat(read("""
                global: {resolve_timeout: 5m}
                route: {receiver: ops}
                receivers:
                - name: ops
                  labels: {team: x}
                  siren_configs:
                  - url: http://a.example/x
                    volume: 3
                    loud: yes
                  acme_siren_configs:
                  - {url: "http://b.example/y", send_resolved: false}
                - name: nobody
                  siren_configs:
                """)).isEqualTo("""
                        ops
                          delivery/acme-siren: {endpoint=http://a.example/x, volume=3, loud=true}, resolved too
                          delivery/acme-siren: {endpoint=http://b.example/y, volume=1, loud=false}
                        nobody
                        """);
    }

    @Test
    void resolvesPlaceholdersInEveryValue() {
        assertThat(read("""
                route: {receiver: "${env:NOT_LOOKED_AT}"}
                receivers:
                - name: ${env:TEAM}-ops
                  siren_configs:
                  - url: http://${env:TEAM}.example/
                    volume: ${env:VOLUME}
                    send_resolved: "${env:NO}"
                - name: $${env:TEAM}
                """)).isEqualTo("""
                        core-ops
                          delivery/acme-siren: {endpoint=http://core.example/, volume=7, loud=false}
                        ${env:TEAM}
                        """);
    }

    @Test
    void readsASecretFromAFileOfItsFolder() {
        ReceiversFile file = parse("""
                receivers:
                - name: ops
                  siren_configs:
                  - url: http://a.example/x
                    key_file: key.txt
                    inner: {token_file: key.txt}
                """);

        assertThat(file.receivers().getFirst().notifiers().getFirst().configuration())
                .hasToString(
                        "{endpoint=http://a.example/x, volume=1, loud=false, key=[secret], inner={token=[secret]}}");
        assertThat(SirenContract.keyOf(file)).isEqualTo("canary-from-file");
    }

    @Test
    void takesANumberForTheTextThatItIsWrittenAs() {
        ReceiversFile file = parse("""
                receivers:
                - name: ops
                  siren_configs:
                  - {url: "http://a.example/x", key: 0x1F}
                """);

        assertThat(SirenContract.keyOf(file)).isEqualTo("0x1F");
    }

    @Test
    void mergesWhatIsNotGivenAsAlertmanagerDoes() {
        assertThat(read("""
                receivers:
                - name: ops
                  siren_configs:
                  - &near {url: "http://a.example/x", volume: 3}
                  - &loud {url: "http://b.example/x", loud: true}
                  - volume: 5
                    <<: *loud
                  - <<: [*near, *loud]
                  - <<: {<<: *loud, volume: 9}
                """)).isEqualTo("""
                        ops
                          delivery/acme-siren: {endpoint=http://a.example/x, volume=3, loud=false}, resolved too
                          delivery/acme-siren: {endpoint=http://b.example/x, volume=1, loud=true}, resolved too
                          delivery/acme-siren: {endpoint=http://b.example/x, volume=5, loud=true}, resolved too
                          delivery/acme-siren: {endpoint=http://a.example/x, volume=3, loud=true}, resolved too
                          delivery/acme-siren: {endpoint=http://b.example/x, volume=9, loud=true}, resolved too
                        """);
    }

    @Test
    void mergesOneMappingIntoAnyNumberOfReceivers() {
        StringBuilder yaml = new StringBuilder("tracing: &near {url: \"http://a.example/x\"}\nreceivers:\n");
        for (int i = 0; i < 500; i++) {
            yaml.append("- {name: r").append(i).append(", siren_configs: [<<: *near]}\n");
        }
        assertThat(parse(yaml.toString()).receivers()).hasSize(500);
    }

    @Nested
    class Tells {

        @Test
        void whatCannotBeMerged() {
            assertThat(problemsOf("""
                    receivers:
                    - name: ops
                      siren_configs:
                      - <<: loud
                        url: http://a.example/x
                      - "<<": {url: "http://a.example/x"}
                        url: http://a.example/x
                    """)).isEqualTo("""
                            [P510] tocsin.yml:4:9: receivers[0].siren_configs[0]['<<']: it is no mapping, and no list of mappings; write an alias of one, such as '*name'
                            [P301] tocsin.yml:6:5: receivers[0].siren_configs[1]['<<']: nothing has this name; choose 'endpoint', 'url', 'volume', 'loud', 'key', 'chain', 'http_config', 'inner', 'send_resolved'""");
        }

        @Test
        void aMappingThatIsMergedIntoItself() {
            assertThat(
                            problemsOf(
                                    "receivers:\n- name: x\n  siren_configs:\n  - &a\n    url: http://a.example/x\n    <<: *a\n"))
                    .isEqualTo("[P510] tocsin.yml:4:5: receivers[0].siren_configs[0]: it is nested deeper than the"
                            + " maximum 32; nest less");
            assertThat(problemsOf("receivers:\n- name: x\n  siren_configs: [&a {<<: [*a, *a, *a, *a]}]\n"))
                    .startsWith("[P510] tocsin.yml:3:19: receivers[0].siren_configs[0]: ");
        }

        @Test
        void allThatIsWrongWithFileLineAndPath() {
            assertThat(problemsOf("""
                    receivers:
                    - name: ops
                      siren_configs:
                      - volume: 12
                        loud: "true"
                        colour: red
                      - url: http://a.example/x
                        send_resolvd: true
                        volum: 2
                    - name: ops
                      sirene_configs: []
                      webhook: {}
                    - nome: x
                    recievers: []
                    """)).isEqualTo("""
                            [P302] tocsin.yml:4:5: receivers[0].siren_configs[0].endpoint: is required, but not given; give an address, such as 'https://example.org/path', as 'endpoint' or 'url', here or as 'siren_url' under 'global'
                            [P305] tocsin.yml:4:5: receivers[0].siren_configs[0].volume: 12 is above the maximum 10; choose 1 to 10
                            [P303] tocsin.yml:5:5: receivers[0].siren_configs[0].loud: found the string 'true', expected a boolean; write it without quotes
                            [P301] tocsin.yml:6:5: receivers[0].siren_configs[0].colour: nothing has this name; choose 'endpoint', 'url', 'volume', 'loud', 'key', 'chain', 'http_config', 'inner', 'send_resolved'
                            [P301] tocsin.yml:8:5: receivers[0].siren_configs[1].send_resolvd: nothing has this name; did you mean 'send_resolved'?
                            [P301] tocsin.yml:9:5: receivers[0].siren_configs[1].volum: nothing has this name; did you mean 'volume'?
                            [P511] tocsin.yml:10:3: receivers[1].name: 'ops' is the name of 'receivers[0]' too; give each receiver a name of its own
                            [P206] tocsin.yml:11:3: receivers[1].sirene_configs: no plugin of group 'delivery' is called 'sirene'; did you mean 'siren_configs'?
                            [P301] tocsin.yml:12:3: receivers[1].webhook: a receiver has no such key; choose 'name', 'fallback', 'delivery', 'acme_siren_configs', 'siren_configs'
                            [P302] tocsin.yml:13:3: receivers[2].name: it is required, but not given; add it
                            [P301] tocsin.yml:13:3: receivers[2].nome: a receiver has no such key; did you mean 'name'?
                            [P301] tocsin.yml:14:1: recievers: neither Tocsin nor Alertmanager has this key; did you mean 'receivers'?""");
        }

        @Test
        void whatAPlaceholderIsWrittenAsAndNeverWhatItMeans() {
            assertThat(problemsOf("""
                    receivers:
                    - name: ops
                      siren_configs:
                      - url: ${env:NOWHERE}
                        volume: "${env:CANARY}"
                        key_file: gone.txt
                    """)).isEqualTo("""
                            [P509] tocsin.yml:4:5: receivers[0].siren_configs[0].url: the variable of '${env:NOWHERE}' is not set; set it
                            [P303] tocsin.yml:5:5: receivers[0].siren_configs[0].volume: found '${env:CANARY}', expected an integer; choose 1 to 10
                            [P505] tocsin.yml:6:5: receivers[0].siren_configs[0].key_file: file 'gone.txt': it cannot be read: there is no such file; check the path""");
        }

        @Test
        void aSecretAndItsFileTogether() {
            assertThat(problemsOf("""
                    receivers:
                    - name: ops
                      siren_configs:
                      - url: http://a.example/x
                        key: canary
                        key_file: key.txt
                    """))
                    .isEqualTo("[P310] tocsin.yml:6:5: receivers[0].siren_configs[0].key_file: 'key' is given too;"
                            + " keep one of them");
        }

        @Test
        void whatIsWrongWithTheWayCallsAreMade() {
            assertThat(problemsOf("""
                    receivers:
                    - name: ops
                      siren_configs:
                      - url: http://a.example/x
                        http_config:
                          basic_auth: {username: ops}
                          authorization: {credentials: canary}
                          tls_config:
                            insecure_skip_verify: true
                    """)).isEqualTo("""
                            [P311] tocsin.yml:5:5: receivers[0].siren_configs[0].http_config: 'basic_auth' and 'authorization' are given together; keep one of them
                            [P314] tocsin.yml:9:9: receivers[0].siren_configs[0].http_config.tls_config.insecure_skip_verify: TLS is always verified; give the certificate of the target's authority as 'ca_file'""");
        }

        @Test
        void keysThatDoNotBelongTogether() {
            assertThat(problemsOf("""
                    receivers:
                    - name: ops
                      siren_configs:
                      - url: http://a.example/x
                        key: canary
                        chain: canary
                    """))
                    .isEqualTo(
                            "[P311] tocsin.yml:4:5: receivers[0].siren_configs[0]: 'key', 'chain' are given together;"
                                    + " give at most one of 'key', 'chain'");
        }

        @Test
        void whatIsNoYaml() {
            assertThat(problemsOf("receivers:\n- name: [ops\n- name: b\n"))
                    .isEqualTo("[P510] tocsin.yml:3:7: expected ',' or ']', but got :; write YAML 1.2");
            assertThat(problemsOf("a: 1\n---\nb: 2\n"))
                    .isEqualTo(
                            "[P510] tocsin.yml: there is more than one document; keep one, without '---' lines between");
        }

        @Test
        void thatThereIsNoReceiver() {
            assertThat(problemsOf("- a\n"))
                    .isEqualTo("[P511] tocsin.yml: it is no mapping; begin it with a key such as 'receivers:'");
            assertThat(problemsOf("# nothing\n"))
                    .isEqualTo("[P511] tocsin.yml: there is no receiver; add one to 'receivers'");
            assertThat(problemsOf("receivers: {}\n"))
                    .isEqualTo("[P511] tocsin.yml:1:1: receivers: it is no list; begin each receiver with '- name:'");
        }

        @Test
        void aKeyThatIsGivenTwice() {
            assertThat(problemsOf("""
                    receivers:
                    - name: ops
                      name: b
                    """))
                    .isEqualTo(
                            "[P510] tocsin.yml:3:3: receivers[0].name: 'name' is given before, in line 2; remove one of"
                                    + " them");
            assertThat(problemsOf("receivers:\n- name: a\nreceivers:\n- name: b\n"))
                    .isEqualTo(
                            "[P510] tocsin.yml:3:1: receivers: 'receivers' is given before, in line 1; remove one of them");
        }

        @Test
        void aKeyThatIsNoName() {
            assertThat(problemsOf("receivers:\n- name: a\n  ? [x]\n  : y\n"))
                    .isEqualTo("[P510] tocsin.yml:3:5: receivers[0]: a key is a list or a mapping; write a name");
        }

        @Test
        void whatIsOfTheWrongShape() {
            assertThat(problemsOf("""
                    receivers:
                    - ops
                    - name: [a]
                      siren_configs: {url: http://a.example/x}
                    - name: b
                      siren_configs: [x, {url: !odd http://a.example/x}]
                    """)).isEqualTo("""
                            [P511] tocsin.yml:2:3: receivers[0]: it is no mapping; begin it with 'name:'
                            [P303] tocsin.yml:3:3: receivers[1].name: found a list, expected a string; give a string of at least 1 character
                            [P511] tocsin.yml:4:3: receivers[1].siren_configs: it is no list; begin each configuration with '- '
                            [P511] tocsin.yml:6:19: receivers[2].siren_configs[0]: it is no mapping; write 'key: value' lines
                            [P510] tocsin.yml:6:23: receivers[2].siren_configs[1].url: tag '!odd' is not known; remove it""");
        }

        @Test
        void aTreeWithoutEnd() {
            assertThat(problemsOf("receivers:\n- name: x\n  siren_configs: &a [*a]\n"))
                    .contains("[0]: it is nested deeper than the maximum 32; nest less")
                    .hasLineCount(2);
        }

        @Test
        void aTreeThatIsTooLarge() {
            StringBuilder yaml = new StringBuilder("receivers:\n- name: &n0 [x,x,x,x,x,x,x,x,x,x]\n");
            for (int i = 1; i < 10; i++) {
                yaml.append("  k").append(i).append(": &n").append(i).append(" [");
                yaml.append(("*n" + (i - 1) + ",").repeat(5)).append("]\n");
            }
            assertThat(problemsOf(yaml.toString()))
                    .contains("here is more than the maximum of 300000 values; use fewer");
        }
    }

    private String read(String yaml) {
        StringBuilder text = new StringBuilder();
        for (Receiver receiver : parse(yaml).receivers()) {
            text.append(receiver.name()).append('\n');
            for (ConfiguredNotifier notifier : receiver.notifiers()) {
                text.append("  ").append(notifier.plugin()).append(": ").append(notifier.configuration());
                text.append(notifier.sendsResolved() ? ", resolved too\n" : "\n");
            }
        }
        return text.toString();
    }

    private String problemsOf(String yaml) {
        try {
            return "no problem: " + read(yaml);
        } catch (ProblemException e) {
            assertThat(e.getMessage()).doesNotContain("canary");
            return e.getMessage();
        }
    }

    private ReceiversFile parse(String yaml) {
        try {
            Files.write(folder.resolve("tocsin.yml"), yaml.getBytes(UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Map<String, String> variables = Map.of("TEAM", "core", "VOLUME", "7", "NO", "off", "CANARY", "canary");
        return ReceiversFile.read(
                Source.of("tocsin.yml", folder, InputStream.nullInputStream()),
                new Placeholders(variables, folder),
                new Notifiers(List.of(SirenContract.CONTRACT.names()), id -> SirenContract.CONTRACT),
                WrongTemplates.REFUSED);
    }
}
