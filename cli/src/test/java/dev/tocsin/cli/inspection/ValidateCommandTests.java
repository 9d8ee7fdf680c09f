package dev.tocsin.cli.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.TestRun;
import org.junit.jupiter.api.Test;

class ValidateCommandTests {
    private static final String CANARY = "canary-4711";

    private final TestRun tocsin = new TestRun();

    @Test
    void showsWhatTheConfigurationWouldBe() {
        tocsin.run("validate", "trial", "faulty", "--config=token=" + CANARY);

        assertThat(tocsin.code()).isZero();
        assertThat(tocsin.err()).isEmpty();
        assertThat(tocsin.out()).isEqualTo("""
                {
                  "group": "trial",
                  "plugin_name": "faulty",
                  "valid": true,
                  "configuration": {
                    "token": "[secret]"
                  },
                  "problems": []
                }
                """);
    }

    @Test
    void tellsAllThatIsWrong() {
        tocsin.set("CANARY", CANARY)
                .run(
                        "validate",
                        "delivery",
                        "webhook",
                        "--config=timeout=${env:CANARY}",
                        "--config=max_alerts=@gone",
                        "--config=redact_summry=yes",
                        "--config=url=${env:GONE}",
                        "--config=timeout=5s",
                        "--config=" + CANARY);

        assertThat(tocsin.code()).isEqualTo(2);
        assertThat(tocsin.out()).contains("\"valid\": false").doesNotContain(CANARY);
        assertThat(tocsin.err()).isEqualTo("""
                [P505] field 'max_alerts' of plugin 'delivery/webhook': file 'gone': it cannot be read: there is no such file; check the path
                [P301] field 'redact_summry' of plugin 'delivery/webhook': nothing has this name; did you mean 'redact_summary'?
                [P303] field 'timeout' of plugin 'delivery/webhook': found '${env:CANARY}', expected a duration; choose 1s to 60s
                [P509] field 'url' of plugin 'delivery/webhook': the variable of '${env:GONE}' is not set; set it
                [P508] option '--config' number 5: 'timeout' is given before; keep one of them
                [P508] option '--config' number 6: it is not KEY=VALUE; write a key, '=' and a value
                """);
    }
}
