package dev.tocsin.checks.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.launch.Distribution;
import dev.tocsin.checks.launch.Shell;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the service writes down, from its start to its end, while a target fails once. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LogTests {
    private static final String SECRET = "canary-9f2c";

    @TempDir
    private Path folder;

    /** {@return what it wrote, with words for what differs from run to run} */
    private List<String> written(String... options) throws IOException {
        Files.writeString(folder.resolve("tocsin.yml"), """
                route: {receiver: ops, group_wait: 0s}
                receivers:
                - name: ops
                  webhook_configs:
                  - url: ${env:TOCSIN_LOOPBACK}/hook
                    http_config: {authorization: {credentials: %s}}
                """.formatted(SECRET));
        Files.writeString(folder.resolve("alerts.json"), "[{\"labels\": {\"alertname\": \"Disk\"}}]");
        List<String> command = List.of(
                Distribution.built().resolve("bin/tocsin").toString(),
                "serve",
                "tocsin.yml",
                "--loopback",
                "--listen",
                "127.0.0.1:0",
                "--post",
                "alerts.json",
                "--once");
        Shell.Outcome outcome = new Shell(folder)
                .with("JAVA_HOME", Distribution.javaHome())
                .run(Stream.concat(command.stream(), Stream.of(options)).toArray(String[]::new));
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.err()).doesNotContain(SECRET);
        return outcome.err()
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "AT")
                .replaceAll("dlv_[0-9a-f]+", "DELIVERY")
                .replaceAll("127\\.0\\.0\\.1:\\d+", "HERE")
                .replace(folder.toString(), "FOLDER")
                .replaceAll("millis\":\\d+", "millis\":MILLIS")
                .lines()
                .filter(line -> !line.startsWith("loopback: "))
                .toList();
    }

    @Test
    void isShortWhileAllGoesItsWay() throws Exception {
        assertThat(written())
                .containsExactly(
                        "AT INFO  serving address=http://HERE configuration=tocsin.yml data=data version=0.1.0",
                        "AT WARN  target fails delivery=DELIVERY receiver=ops plugin=webhook attempt=1 status=503"
                                + " why=\"status 503: busy, as the first time always\"",
                        "AT INFO  target answers again delivery=DELIVERY receiver=ops plugin=webhook attempt=2 failures=1",
                        "AT INFO  ending; what is under way may end, the rest goes on at the next start");
    }

    @Test
    void hasALineForEachAttemptAndDeliveryAsJson() throws Exception {
        assertThat(written("--log-format", "json", "--log-level", "debug"))
                .startsWith("{\"at\":\"AT\",\"level\":\"info\",\"event\":\"serving\",\"address\":\"http://HERE\","
                        + "\"configuration\":\"tocsin.yml\",\"data\":\"data\",\"version\":\"0.1.0\"}")
                .contains(
                        "{\"at\":\"AT\",\"level\":\"debug\",\"event\":\"alerts accepted\",\"alerts\":1}",
                        "{\"at\":\"AT\",\"level\":\"debug\",\"event\":\"call answered\",\"method\":\"POST\","
                                + "\"path\":\"/api/v2/alerts\",\"status\":200,\"millis\":MILLIS}",
                        "{\"at\":\"AT\",\"level\":\"debug\",\"event\":\"attempt failed\",\"delivery\":\"DELIVERY\","
                                + "\"receiver\":\"ops\",\"plugin\":\"webhook\",\"attempt\":1,\"status\":503,"
                                + "\"why\":\"status 503: busy, as the first time always\"}",
                        "{\"at\":\"AT\",\"level\":\"debug\",\"event\":\"delivery ended\",\"delivery\":\"DELIVERY\","
                                + "\"receiver\":\"ops\",\"plugin\":\"webhook\",\"incident\":\"{}:{}\","
                                + "\"outcome\":\"delivered\",\"attempts\":2,\"why\":\"status 202\"}")
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
    }

    /** Anyone can be slow as often as he likes, and would fill the log. */
    @Test
    void hasNoLineForAClientThatIsTooSlow() throws Exception {
        assertThat(saidOf(port -> call(port, """
                        POST /api/v2/alerts HTTP/1.1\r
                        Host: tocsin\r
                        Content-Type: application/json\r
                        Content-Length: 2\r
                        \r
                        ["""))).isEmpty();
    }

    @Test
    void hasOneLineAtMostForWhoSendsTheSameNonsenseAgainAndAgain() throws Exception {
        assertThat(saidOf(port -> {
                    for (int i = 0; i < 20; i++) {
                        call(port, "CONNECT /api/v2/alerts HTTP/1.1\r\nHost: tocsin\r\n\r\n");
                    }
                }))
                .hasSizeLessThanOrEqualTo(1);
    }

    /** What a client does to a service that listens at a port. */
    private interface Client {
        void come(int port) throws IOException;
    }

    private static void call(int port, String call) throws IOException {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            client.getOutputStream().write(call.getBytes(US_ASCII));
            client.getInputStream().readAllBytes();
        }
    }

    /** {@return the lines of a service between its beginning and its end} */
    private List<String> saidOf(Client client) throws Exception {
        Path file = Files.writeString(folder.resolve("tocsin.yml"), "route: {receiver: a}\nreceivers: [{name: a}]\n");
        Path web = Files.writeString(folder.resolve("web.yml"), "limits: {call_timeout: 1s}\n");
        Process process = ServedTocsin.launch("", file, folder.resolve("data"), "--web-config", web.toString());
        try (BufferedReader said = process.inputReader()) {
            Matcher serving = Pattern.compile(".* serving address=http://127\\.0\\.0\\.1:(\\d+) .*")
                    .matcher(said.readLine());
            assertThat(serving.matches()).isTrue();
            client.come(Integer.parseInt(serving.group(1)));
            process.toHandle().destroy();
            List<String> lines = said.lines().toList();
            assertThat(lines.getLast()).contains(" INFO  ending;");
            return lines.subList(0, lines.size() - 1);
        } finally {
            process.destroyForcibly();
        }
    }
}
