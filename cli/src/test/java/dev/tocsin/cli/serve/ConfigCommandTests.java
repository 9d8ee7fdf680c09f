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
    void warnsOfReceiversThatNoCallMayGoTo() throws IOException {
        write("""
                global: {smtp_smarthost: 'localhost:25', smtp_from: a@example.org}
                route: {receiver: ops}
                receivers:
                - name: ops
                  email_configs:
                  - to: b@example.org
                  webhook_configs:
                  - url: http://127.0.0.1:5001/secret
                  - url: http://[fd00::5]/
                  - url: http://LOCALHOST/
                  - url: https://hook.example.org/
                  - url: http://localhost:8080/
                    http_config: {proxy_url: 'http://proxy:3128'}
                """);

        tocsin.in(folder).run("config", "check", "alertmanager.yml");

        assertThat(tocsin.err()).isEqualTo("""
                [P320] alertmanager.yml:6:5: receivers[0].email_configs[0]: 'localhost' is at 127.0.0.1, a loopback address, where calls may not go, so that nothing is delivered to it; if that is meant, give 'tocsin serve' the option '--allow-egress localhost:25'
                [P320] alertmanager.yml:8:5: receivers[0].webhook_configs[0]: '127.0.0.1' is a loopback address, where calls may not go, so that nothing is delivered to it; if that is meant, give 'tocsin serve' the option '--allow-egress 127.0.0.1:5001'
                [P320] alertmanager.yml:9:5: receivers[0].webhook_configs[1]: 'fd00::5' is at fd00:0:0:0:0:0:0:5, a private address, where calls may not go, so that nothing is delivered to it; if that is meant, give 'tocsin serve' the option '--allow-egress [fd00::5]:80'
                [P320] alertmanager.yml:10:5: receivers[0].webhook_configs[2]: 'LOCALHOST' is at 127.0.0.1, a loopback address, where calls may not go, so that nothing is delivered to it; if that is meant, give 'tocsin serve' the option '--allow-egress LOCALHOST:80'
                """);
        assertThat(tocsin.out()).contains("\"valid\": true", "[P320] alertmanager.yml:6:5: ");
        assertThat(tocsin.code()).isZero();
    }

    @Test
    void warnsOfNoReceiverThatCallsAreAllowedTo() throws IOException {
        write("""
                route: {receiver: ops}
                receivers:
                - name: ops
                  webhook_configs:
                  - url: http://127.0.0.1:5001/
                  - url: http://localhost:5002/
                """);
        tocsin.in(folder);

        assertThat(tocsin.run(
                                "config",
                                "check",
                                "alertmanager.yml",
                                "--allow-egress",
                                "127.0.0.1:5001",
                                "--allow-egress",
                                "localhost")
                        .err())
                .isEmpty();
        assertThat(tocsin.set("TOCSIN_ALLOW_EGRESS", "127.0.0.1")
                        .run("config", "check", "alertmanager.yml")
                        .err())
                .as("of the two addresses of 'localhost', one is refused, and so is the call")
                .startsWith(
                        "[P320] alertmanager.yml:6:5: receivers[0].webhook_configs[1]: 'localhost' is at 0:0:0:0:0:0:0:1,")
                .hasLineCount(1);
    }

    @Test
    void refusesAddressesThatNoHttpCallCanGoTo() {
        tocsin.reading("""
                global: {slack_api_url: 'mailto:a@example.org'}
                route: {receiver: ops}
                receivers:
                - name: ops
                  webhook_configs:
                  - url: ftp://foo.example/x
                  - url: htp:/foo.example
                  - url: http:///foo.example
                  - endpoint: http://foo.example:99999/secret
                  - {url: 'http://foo.example:0/'}
                  - {url: 'HTTPS://some_host:65535/'}
                  - {url: 'http://[2606:4700::1111]:8080'}
                  - {url: 'http://user:pass@foo.example'}
                  slack_configs:
                  - {channel: ops}
                  opsgenie_configs:
                  - {api_key: 12345678, api_url: 'ws://foo.example/'}
                """).run("config", "check", "-");

        assertThat(tocsin.err()).isEqualTo("""
                [P303] standard input:1:10: global.slack_api_url: the address does not begin with 'http://' or 'https://' and a host; write it as 'https://example.org/path'
                [P303] standard input:6:5: receivers[0].webhook_configs[0].url: the address does not begin with 'http://' or 'https://' and a host; write it as 'https://example.org/path'
                [P303] standard input:7:5: receivers[0].webhook_configs[1].url: the address does not begin with 'http://' or 'https://' and a host; write it as 'https://example.org/path'
                [P303] standard input:8:5: receivers[0].webhook_configs[2].url: the address does not begin with 'http://' or 'https://' and a host; write it as 'https://example.org/path'
                [P303] standard input:9:5: receivers[0].webhook_configs[3].endpoint: the port of the address is none of 1 to 65535; write it as 'https://example.org/path'
                [P303] standard input:10:6: receivers[0].webhook_configs[4].url: the port of the address is none of 1 to 65535; write it as 'https://example.org/path'
                [P303] standard input:17:25: receivers[0].opsgenie_configs[0].api_url: the address does not begin with 'http://' or 'https://' and a host; write it as 'https://example.org/path'
                """);
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void saysWhatToAddWhereThereIsNoReceiver() {
        tocsin.reading("route: {receiver: ops}\n").run("config", "check", "-");

        assertThat(tocsin.err()).isEqualTo("""
                [P511] standard input: there is no receiver; add one to 'receivers'
                [P507] standard input:1:9: route.receiver: there is no receiver 'ops'; add it to the receivers, of which there is none
                """);
    }

    @Test
    void namesTheKeyOfAlertmanagerForWhatIsMissing() {
        tocsin.reading("""
                route: {receiver: ops}
                receivers: [{name: ops, webhook_configs: [{}]}]
                """).run("config", "check", "-");

        assertThat(tocsin.err())
                .isEqualTo("[P302] standard input:2:43: receivers[0].webhook_configs[0].endpoint: is required, but not"
                        + " given; give an address of at least 8 characters, as 'endpoint' or 'url'\n");
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
