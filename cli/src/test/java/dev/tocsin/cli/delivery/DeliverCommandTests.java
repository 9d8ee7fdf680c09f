package dev.tocsin.cli.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.TestRun;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliverCommandTests {

    private static final String CANARY = "canary-4711";
    private static final String CPU_HIGH =
            "{\"title\": \"CPU high\", \"severity\": \"warning\", \"summary\": \"node-1 crossed 90%\"}";

    @TempDir
    private Path folder;

    private final TestRun tocsin = new TestRun();

    @BeforeEach
    void useFolder() {
        tocsin.in(folder).set("KEY", CANARY);
    }

    @Nested
    class Shows {

        @Test
        void aReceiptForEachDelivery() throws IOException {
            write("""
                    receivers:
                    - name: ops
                      console_configs:
                      - prefix: "[ops]"
                        uppercase_severity: true
                      webhook_configs:
                      - url: ${env:TOCSIN_LOOPBACK}/hook
                    - name: on-call
                      pager_configs:
                      - service: core
                        routing_key: ${env:KEY}
                        endpoint: ${env:TOCSIN_LOOPBACK}/enqueue
                    """);

            deliver(CPU_HIGH, "--loopback");

            assertThat(tocsin.out()).isEqualTo("""
                    [ops] WARNING CPU high: node-1 crossed 90%
                    RECEIVER  PLUGIN   OUTCOME   ATTEMPTS     REASON
                    ops       console  accepted  in 0 ms      [ops] WARNING CPU high: node-1 crossed
                                                              90%
                    ops       webhook  accepted  503 in 0 ms  status 202
                                                 202 in 0 ms
                    on-call   pager    accepted  503 in 0 ms  status 202
                                                 202 in 0 ms
                    """);
            assertThat(tocsin.err().lines())
                    .hasSize(4)
                    .allMatch(line -> line.matches("loopback: POST /(hook|enqueue), \\d+ bytes -> (503|202)"));
            assertThat(tocsin.code()).isZero();
        }

        @Test
        void receiptsAsJson() throws IOException {
            write("""
                    receivers:
                    - name: ops
                      console_configs: [{}]
                    """);

            deliver(CPU_HIGH, "--format", "json");

            assertThat(tocsin.out()).isEqualTo("""
                    [
                      {
                        "delivery": "dlv_82934012c749be766fc401f8",
                        "receiver": "ops",
                        "plugin": "console",
                        "incident": "warning:CPU high",
                        "outcome": "accepted",
                        "reason": "[incident] warning CPU high: node-1 crossed 90%",
                        "reference": null,
                        "attempts": [
                          {
                            "number": 1,
                            "at": "2026-11-22T17:00:00Z",
                            "duration_micros": 0,
                            "status": null,
                            "detail": "[incident] warning CPU high: node-1 crossed 90%"
                          }
                        ]
                      }
                    ]
                    """);
            assertThat(tocsin.err()).isEqualTo("[incident] warning CPU high: node-1 crossed 90%\n");
            assertThat(tocsin.code()).isZero();
        }

        @Test
        void whichIncidentAReceiptIsOf() throws IOException {
            write("""
                    receivers:
                    - name: ops
                      console_configs: [{stream: stderr, send_resolved: false}]
                    """);

            deliver("""
                    [
                      {"labels": {"alertname": "A", "severity": "info"}, "annotations": {"summary": "a"}},
                      {"labels": {"alertname": "B"}, "endsAt": "2026-11-22T16:00:00Z"}
                    ]
                    """);

            assertThat(tocsin.out()).isEqualTo("""
                    INCIDENT  RECEIVER  PLUGIN   OUTCOME   ATTEMPTS  REASON
                    A         ops       console  accepted  in 0 ms   [incident] info A: a
                    B         ops       console  skipped             the incident is resolved, and
                                                                     'send_resolved' is false
                    """);
            assertThat(tocsin.code()).isZero();
        }

        @Test
        void whatADryRunWouldSendAndSendsNothing() throws IOException {
            try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(200))) {
                write("""
                        receivers:
                        - name: ops
                          pager_configs:
                          - service: core
                            routing_key: ${env:KEY}
                            endpoint: %s
                        """.formatted(endpoint.uri("/enqueue")));

                deliver(CPU_HIGH, "--dry-run");

                assertThat(tocsin.out())
                        .startsWith("ops, pager: firing CPU high\n{\n  \"kind\": \"http\",\n  \"method\": \"POST\",\n")
                        .contains("\"routing_key\": \"[secret]\"")
                        .doesNotContain(CANARY);
                assertThat(tocsin.code()).isZero();
                deliver(CPU_HIGH, "--dry-run", "--format=json");
                assertThat(tocsin.out()).startsWith("""
                                [
                                  {
                                    "incident": "warning:CPU high",
                                    "receiver": "ops",
                                    "plugin": "pager",
                                    "request": {
                                """).doesNotContain(CANARY);
                assertThat(endpoint.requests()).isEmpty();
            }
        }

        @Test
        void thatThereIsNothingToDeliver() throws IOException {
            write("receivers:\n- name: nobody\n");

            deliver(CPU_HIGH);

            assertThat(tocsin.out()).isEmpty();
            assertThat(tocsin.err())
                    .isEqualTo("nothing to deliver: there is no alert, or no receiver with a notifier\n");
            assertThat(tocsin.code()).isZero();
        }
    }

    @Nested
    class TellsWithItsExitCode {

        @Test
        void thatATargetRefused() throws IOException {
            try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(400))) {
                write("""
                        receivers:
                        - name: ops
                          console_configs: [{stream: stderr}]
                          webhook_configs: [{url: "%s"}]
                        """.formatted(endpoint.uri("/hook")));

                deliver(CPU_HIGH, "--allow-egress=127.0.0.1");

                assertThat(tocsin.out()).isEqualTo("""
                        RECEIVER  PLUGIN   OUTCOME   ATTEMPTS     REASON
                        ops       console  accepted  in 0 ms      [incident] warning CPU high: node-1
                                                                  crossed 90%
                        ops       webhook  refused   400 in 0 ms  status 400
                        """);
                assertThat(tocsin.code()).isEqualTo(1);
                assertThat(endpoint.requests()).hasSize(1);
            }
        }

        @Test
        void thatATargetNeverAnswered() throws IOException {
            try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.never())) {
                write("""
                        receivers:
                        - name: ops
                          webhook_configs: [{url: "%s", timeout: 60s}]
                        """.formatted(endpoint.uri("/hook")));

                tocsin.withClocksOfTheMachine();
                deliver(CPU_HIGH, "--deadline=300ms", "--allow-egress=127.0.0.1");

                assertThat(tocsin.out())
                        .startsWith("RECEIVER  PLUGIN   OUTCOME  ATTEMPTS")
                        .contains("ops       webhook  failed ");
                assertThat(tocsin.code()).isEqualTo(1);
            }
        }

        @Test
        void thatNobodyListened() throws IOException {
            write("""
                    receivers:
                    - name: ops
                      webhook_configs: [{url: "http://127.0.0.1:1/hook"}]
                    """);

            tocsin.withClocksOfTheMachine();
            deliver(CPU_HIGH, "--deadline=300ms", "--allow-egress=127.0.0.1");

            assertThat(tocsin.out()).contains("ops       webhook  failed ");
            assertThat(tocsin.code()).isEqualTo(1);
        }
    }

    @Nested
    class Refuses {

        @Test
        void allThatIsWrongAtOnceAndSendsNothing() throws IOException {
            write("""
                    receivers:
                    - name: ops
                      console_configs: [{prefx: x}]
                      webhook_configs: [{url: "${env:GONE}"}]
                    """);

            deliver("{\"title\": \"CPU high\"}", "--deadline=never", "--format=xml");

            assertThat(tocsin.out()).isEmpty();
            assertThat(tocsin.err()).isEqualTo("""
                    [P303] option '--deadline': found 'never', expected a duration; choose 1ms to 1d
                    [P308] option '--format': 'xml' is not one of the choices; choose 'table' or 'json'
                    [P302] standard input: severity: is required, but not given; give a string of at least 1 character
                    [P302] standard input: summary: is required, but not given; give a string
                    [P301] tocsin.yml:3:22: receivers[0].console_configs[0].prefx: nothing has this name; did you mean 'prefix'?
                    [P509] tocsin.yml:4:22: receivers[0].webhook_configs[0].url: the variable of '${env:GONE}' is not set; set it
                    """);
            assertThat(tocsin.code()).isEqualTo(2);
        }

        @Test
        void anUnknownReceiver() throws IOException {
            write("receivers:\n- name: ops\n  console_configs: [{}]\n- name: on-call\n");

            deliver(CPU_HIGH, "--to", "ops", "--to", "oncall");

            assertThat(tocsin.out()).isEmpty();
            assertThat(tocsin.err())
                    .isEqualTo("[P507] tocsin.yml: there is no receiver 'oncall'; did you mean 'on-call'?\n");
            assertThat(tocsin.code()).isEqualTo(2);
        }

        @Test
        void aBodyOverTheLimit() throws IOException {
            write("receivers:\n- name: ops\n  console_configs: [{}]\n");

            deliver(" ".repeat(20_000_000));

            assertThat(tocsin.out()).isEmpty();
            assertThat(tocsin.err())
                    .isEqualTo(
                            "[P504] standard input: 20000000 bytes are above the maximum 16777216; make it smaller\n");
            assertThat(tocsin.code()).isEqualTo(2);
        }

        @Test
        void truncatedJson() throws IOException {
            write("receivers:\n- name: ops\n  console_configs: [{}]\n");

            deliver("{\"alerts\": [");

            assertThat(tocsin.err()).startsWith("[P501] standard input:1:").contains("may be truncated");
            assertThat(tocsin.code()).isEqualTo(2);
        }

        @Test
        void toWorkWithoutReceivers() {
            tocsin.run("deliver", "-");

            assertThat(tocsin.err())
                    .isEqualTo("[P508] tocsin deliver: option '--receivers FILE' is missing;"
                            + " see 'tocsin deliver --help'\n");
            assertThat(tocsin.code()).isEqualTo(2);
        }
    }

    @Test
    void deliversToTheChosenReceiverAlone() throws IOException {
        write("receivers:\n- name: a\n  console_configs: [{prefix: A}]\n- name: b\n  console_configs: [{prefix: B}]\n");

        deliver(CPU_HIGH, "--to=b");

        assertThat(tocsin.out()).isEqualTo("""
                B warning CPU high: node-1 crossed 90%
                RECEIVER  PLUGIN   OUTCOME   ATTEMPTS  REASON
                b         console  accepted  in 0 ms   B warning CPU high: node-1 crossed 90%
                """);
    }

    private void write(String receivers) throws IOException {
        Files.writeString(folder.resolve("tocsin.yml"), receivers);
    }

    private void deliver(String payload, String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "deliver";
        args[1] = "-";
        args[2] = "--receivers";
        args[3] = "tocsin.yml";
        System.arraycopy(options, 0, args, 4, options.length);
        tocsin.reading(payload).run(args);
    }
}
