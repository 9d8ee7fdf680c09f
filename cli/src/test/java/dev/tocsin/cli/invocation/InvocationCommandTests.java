package dev.tocsin.cli.invocation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.TestRun;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that take a configuration: validate, invoke and trace. */
class InvocationCommandTests {

    private static final String CANARY = "canary-4711";

    @TempDir
    private Path folder;

    private final TestRun tocsin = new TestRun();

    @Test
    void invokesAnAction() {
        tocsin.run(
                "invoke",
                "delivery",
                "console",
                "deliver",
                "--config=prefix=[ops]",
                "--config=uppercase_severity=true",
                "--arg=title=CPU high",
                "--arg=severity=warning",
                "--arg=summary=node-1 crossed 90%, ü😀");

        assertThat(tocsin.code()).isZero();
        assertThat(tocsin.out()).isEqualTo("""
                {
                  "group": "delivery",
                  "plugin_name": "console",
                  "action_name": "deliver",
                  "result": {
                    "outcome": "accepted",
                    "detail": "[ops] WARNING CPU high: node-1 crossed 90%, ü😀",
                    "reference": null
                  }
                }
                """);
        assertThat(tocsin.err()).isEqualTo("[ops] WARNING CPU high: node-1 crossed 90%, ü😀\n");
    }

    @Test
    void saysOfATargetThatItCannotBeAsked() {
        tocsin.run("check", "delivery", "console");

        assertThat(tocsin.code()).isZero();
        assertThat(tocsin.out()).contains("""
                  "action_name": "check",
                  "result": {
                    "outcome": "skipped",
                    "detail": "this target cannot be asked without sending something",
                """);
    }

    @Test
    void sendsAMessageThatSaysThatItIsATest() {
        tocsin.run("test-send", "delivery", "console", "--config=prefix=[ops]");

        assertThat(tocsin.code()).isZero();
        assertThat(tocsin.out()).startsWith("""
                {
                  "group": "delivery",
                  "plugin_name": "console",
                  "receipts": [
                    {
                      "outcome": "accepted",
                      "detail": "[ops] info Test from Tocsin: Sent by 'tocsin test-send' at\
                """.stripTrailing());
        assertThat(tocsin.err())
                .matches("\\[ops] info Test from Tocsin: Sent by 'tocsin test-send' at \\S+; nothing is wrong\\.\n");
    }

    @Test
    void resolvesATestThatWouldStayOpen() {
        try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(200))) {
            tocsin.run(
                    "test-send",
                    "delivery",
                    "webhook",
                    "--config=url=" + endpoint.uri("/hook"),
                    "--allow-egress=127.0.0.1");

            assertThat(tocsin.code()).isZero();
            assertThat(endpoint.requests()).hasSize(2);
            assertThat(endpoint.requests().get(0).body()).contains("\"status\":\"firing\"", "\"test\":\"true\"");
            assertThat(endpoint.requests().get(1).body()).contains("\"status\":\"resolved\"");
        }
    }

    @Test
    void sendsNoMoreWhereATestIsNotTaken() {
        tocsin.run(
                "test-send",
                "delivery",
                "pager",
                "--config=service=core",
                "--config=routing_key=" + CANARY,
                "--config=endpoint=http://127.0.0.1:1/");

        assertThat(tocsin.code()).isEqualTo(1);
        assertThat(tocsin.out()).containsOnlyOnce("\"outcome\"").doesNotContain(CANARY);
    }

    @Test
    void tracesAnActionWithItsConfigurationAndEachCall() {
        tocsin.run(
                "trace",
                "delivery",
                "pager",
                "preview",
                "--config=service=core",
                "--config=routing_key=" + CANARY,
                "--arg=title=Queue lag",
                "--arg=severity=critical",
                "--arg=summary=worker backlog growing");

        assertThat(tocsin.code()).isZero();
        assertThat(tocsin.err()).isEmpty();
        assertThat(tocsin.out()).doesNotContain(CANARY).isEqualTo("""
                {
                  "group": "delivery",
                  "plugin_name": "pager",
                  "action_name": "preview",
                  "result": {
                    "kind": "http",
                    "method": "POST",
                    "uri": "https://events.pagerduty.com/v2/enqueue",
                    "headers": {},
                    "body": {
                      "routing_key": "[secret]",
                      "event_action": "trigger",
                      "dedup_key": "core:critical:Queue-lag",
                      "payload": {
                        "summary": "Queue lag: worker backlog growing",
                        "source": "core",
                        "severity": "critical",
                        "component": "core",
                        "custom_details": {
                          "title": "Queue lag",
                          "summary": "worker backlog growing",
                          "severity": "critical",
                          "labels": {},
                          "annotations": {}
                        }
                      },
                      "client": "Tocsin"
                    }
                  },
                  "configuration": {
                    "service": "core",
                    "routing_key": "[secret]",
                    "deduplicate": true,
                    "endpoint": "https://events.pagerduty.com/v2/enqueue",
                    "timeout": "5s"
                  },
                  "requests": [],
                  "history": [
                    {
                      "id": 2,
                      "parent_id": 1,
                      "action": "event",
                      "arguments": {
                        "title": "Queue lag",
                        "severity": "critical",
                        "summary": "worker backlog growing",
                        "key": "critical:Queue lag",
                        "status": "firing",
                        "labels": {},
                        "annotations": {}
                      },
                      "result_type": "Json",
                      "exception": null,
                      "start": "2026-11-22T17:00:00Z",
                      "duration_micros": 0
                    },
                    {
                      "id": 1,
                      "parent_id": null,
                      "action": "preview",
                      "arguments": {
                        "title": "Queue lag",
                        "severity": "critical",
                        "summary": "worker backlog growing",
                        "key": "critical:Queue lag",
                        "status": "firing",
                        "labels": {},
                        "annotations": {}
                      },
                      "result_type": "HttpCall",
                      "exception": null,
                      "start": "2026-11-22T17:00:00Z",
                      "duration_micros": 0
                    }
                  ]
                }
                """);
    }

    @Test
    void tracesEachRequestWithWhatCameOfIt() {
        tocsin.run(
                "trace",
                "delivery",
                "webhook",
                "deliver",
                "--config=url=http://127.0.0.1:1/nobody-listens",
                "--arg=title=x",
                "--arg=severity=info",
                "--arg=summary=y");

        assertThat(tocsin.code()).isEqualTo(1);
        assertThat(tocsin.out()).contains("""
                  "requests": [
                    {
                      "request": {
                        "kind": "http",
                        "method": "POST",
                        "uri": "http://127.0.0.1:1/[secret]",
                """, """
                      "answer": "'127.0.0.1' is a loopback address; if that is meant, allow it with '--allow-egress 127.0.0.1'",
                      "start": "2026-11-22T17:00:00Z",
                      "duration_micros": 0
                    }
                  ],
                """);
    }

    @Test
    void takesValuesFromFilesAndVariables() throws IOException {
        Files.writeString(folder.resolve("note.txt"), "from a file: ü😀\n");

        tocsin.in(folder)
                .set("WHO", "ops")
                .run(
                        "trace",
                        "trial",
                        "faulty",
                        "echo",
                        "--config=token=@note.txt",
                        "--config=note=@@x $${y} ${env:WHO}",
                        "--arg=text=@note.txt");

        assertThat(tocsin.code()).isZero();
        assertThat(tocsin.out())
                .contains("\"note\": \"@x ${y} ops\"", "\"token\": \"[secret]\"", "\"result\": \"from a file: ü😀\"");
    }

    @Test
    void tellsProblemsOfConfigurationAndArgumentsTogether() {
        tocsin.run(
                "invoke", "delivery", "console", "deliver", "--config=stream=both", "--arg=title=x", "--arg=sumary=y");

        assertThat(tocsin.code()).isEqualTo(2);
        assertThat(tocsin.out()).isEmpty();
        assertThat(tocsin.err()).isEqualTo("""
                [P302] argument 'severity' of action 'deliver' of plugin 'delivery/console': is required, but not given; give a string of at least 1 character
                [P301] argument 'sumary' of action 'deliver' of plugin 'delivery/console': nothing has this name; did you mean 'summary'?
                [P302] argument 'summary' of action 'deliver' of plugin 'delivery/console': is required, but not given; give a string
                [P308] field 'stream' of plugin 'delivery/console': 'both' is not one of the choices; choose 'stdout' or 'stderr'
                """);
    }

    @Test
    void tellsOfAnActionThatFailsWithoutItsWords() {
        tocsin.run("invoke", "trial", "faulty", "fail", "--config=token=" + CANARY);

        assertThat(tocsin.code()).isEqualTo(70);
        assertThat(tocsin.out()).isEmpty();
        assertThat(tocsin.err())
                .isEqualTo("[P404] action 'fail' of plugin 'trial/faulty': it threw java.lang.IllegalStateException;"
                        + " run it again with '--verbose' to see where; it is a mistake in the plugin\n");
    }

    @Test
    void tracesAnActionThatFails() {
        tocsin.run("trace", "trial", "faulty", "fail", "--config=token=" + CANARY);

        assertThat(tocsin.code()).isEqualTo(70);
        assertThat(tocsin.out())
                .contains("\"result\": null", "\"exception\": \"java.lang.IllegalStateException\"")
                .doesNotContain(CANARY);
    }

    @Test
    void showsWhereAMistakeWasFoundWhenAskedTo() {
        tocsin.run("invoke", "trial", "faulty", "fail", "--config=token=x", "--verbose");

        assertThat(tocsin.err()).contains("Caused by: java.lang.IllegalStateException: for x", "FaultyPlugin.fail");
    }

    @Test
    void saysWithItsExitCodeThatAReceiptIsBad() {
        tocsin.run(
                "invoke",
                "delivery",
                "webhook",
                "deliver",
                "--config=url=http://127.0.0.1:1/nobody-listens",
                "--allow-egress=127.0.0.1",
                "--arg=title=x",
                "--arg=severity=info",
                "--arg=summary=y");

        assertThat(tocsin.out()).contains("\"outcome\": \"failed\"");
        assertThat(tocsin.code()).isEqualTo(1);
    }
}
