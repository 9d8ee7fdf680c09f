package dev.tocsin.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTests {
    private final TestRun tocsin = new TestRun();

    @TempDir
    private Path folder;

    @Test
    void tellsWhatAFileSays() throws IOException {
        write("""
                route:
                  receiver: ops
                  routes:
                  - {matchers: ['team=""'], receiver: nobody}
                receivers:
                - name: ops
                  webhook_configs:
                  - url: ${env:HOOK}
                  console_configs:
                  - {}
                - name: nobody
                inhibit_rules:
                - {source_matchers: [a=b], target_matchers: [a=c]}
                tracing: {}
                """);

        tocsin.in(folder).set("HOOK", "https://hook.example.org/").run("config", "check", "alertmanager.yml");

        assertThat(tocsin.err())
                .isEqualTo("[P315] alertmanager.yml:14:1: tracing: Tocsin does nothing of this; remove it\n");
        assertThat(tocsin.out()).isEqualTo("""
                {
                  "file": "alertmanager.yml",
                  "valid": true,
                  "problems": [
                    "[P315] alertmanager.yml:14:1: tracing: Tocsin does nothing of this; remove it"
                  ],
                  "routes": 2,
                  "inhibit_rules": 1,
                  "time_intervals": 0,
                  "receivers": {
                    "ops": [
                      "ops/webhook[0]",
                      "ops/console[0]"
                    ],
                    "nobody": []
                  }
                }
                """);
        assertThat(tocsin.code()).isZero();
    }

    @Test
    void tellsAllThatIsWrongWithAFile() {
        tocsin.reading("""
                route: {receiver: opps}
                receivers:
                - name: ops
                  webhook_config: []
                """).run("config", "check", "-");

        assertThat(tocsin.err()).isEqualTo("""
                [P507] standard input:1:9: route.receiver: there is no receiver 'opps'; did you mean 'ops'?
                [P301] standard input:4:3: receivers[0].webhook_config: a receiver has no such key; did you mean 'webhook_configs'?
                """);
        assertThat(tocsin.out()).isEqualTo("""
                {
                  "file": "standard input",
                  "valid": false,
                  "problems": [
                    "[P507] standard input:1:9: route.receiver: there is no receiver 'opps'; did you mean 'ops'?",
                    "[P301] standard input:4:3: receivers[0].webhook_config: a receiver has no such key; did you mean 'webhook_configs'?"
                  ]
                }
                """);
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        tocsin.in(folder).run("config", "check", "gone.yml");

        assertThat(tocsin.err())
                .isEqualTo("[P505] gone.yml: it cannot be read: there is no such file; check the path\n");
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void showsTheSchemaOfAFileWithEveryPlugin() {
        tocsin.run("config", "schema");

        assertThat(tocsin.err()).isEmpty();
        assertThat(tocsin.code()).isZero();
        assertThat(tocsin.out())
                .contains(
                        "\"title\": \"configuration\"",
                        "\"webhook_configs\": {",
                        "\"telegram_configs\": {",
                        "\"smtp_auth_password_file\": {",
                        "\"$ref\": \"#/$defs/route\"");
    }

    @Test
    void saysWhatIsWrongWithACall() {
        assertThat(tocsin.run("config", "chekc", "f.yml").err())
                .isEqualTo("[P508] tocsin config: nothing is called 'chekc'; did you mean 'check'?\n");
        assertThat(tocsin.run("config", "check").err())
                .isEqualTo("[P508] tocsin config: the file is not named; write 'tocsin config check FILE'\n");
        assertThat(tocsin.run("config", "schema", "f.yml").err())
                .isEqualTo("[P508] tocsin config: a schema is of no file; write 'tocsin config schema'\n");
        assertThat(tocsin.code()).isEqualTo(2);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("alertmanager.yml"), text);
    }
}
