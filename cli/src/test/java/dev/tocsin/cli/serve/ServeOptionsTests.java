package dev.tocsin.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.TestRun;
import dev.tocsin.cli.command.Form;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.server.journal.Retention;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What the command line says of how it serves. */
class ServeOptionsTests {
    @TempDir
    private Path folder;

    private final TestRun tocsin = new TestRun();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("t.yml"), "route: {receiver: ops}\nreceivers: [{name: ops}]\n");
        Files.writeString(folder.resolve("alerts.json"), "[]");
        tocsin.in(folder);
    }

    /** Serves and ends at once. */
    private String served(String... args) {
        String[] all = new String[args.length + 5];
        System.arraycopy(new String[] {"serve", "t.yml", "--once", "--data", "data"}, 0, all, 0, 5);
        System.arraycopy(args, 0, all, 5, args.length);
        return tocsin.run(all)
                .err()
                .replaceAll("(?m)^\\d{4}-\\d\\d-\\d\\dT\\S+ ", "")
                .replaceAll(":\\d+ ", ":PORT ")
                .replace(folder.toString(), "FOLDER");
    }

    @Test
    void anAddressOfIpv6StandsInBrackets() {
        assertThat(served("--listen", "[::1]:0")).isEqualTo("""
                        INFO  serving address=http://[::1]:PORT configuration=t.yml data=FOLDER/data version=0.1.0
                        INFO  ending; what is under way may end, the rest goes on at the next start
                        """);
        assertThat(tocsin.code()).isZero();
    }

    @Test
    void saysThatEverybodyMayCall() {
        assertThat(served("--listen", "0.0.0.0:0"))
                .contains("WARN  whoever reaches that address may post alerts and silence them; where that is not"
                        + " everybody's business, say with --web-config who may call\n");
    }

    @Test
    void saysThatPasswordsCanBeOverheard() throws IOException {
        Files.writeString(folder.resolve("web.yml"), "bearer_tokens: {ci: " + "0".repeat(64) + "}\n");
        assertThat(served("--listen", "0.0.0.0:0", "--web-config", "web.yml"))
                .contains("WARN  whoever is on the way can read what is said there, passwords and tokens too; give"
                        + " --web-config a 'tls_server_config'\n")
                .doesNotContain("everybody's business");
    }

    @Test
    void saysWhatIsWrongWithTheWebConfiguration() throws IOException {
        Files.writeString(folder.resolve("web.yml"), "bearer_tokns: {}\nlimits: {connections: many}\n");
        assertThat(served("--listen", "127.0.0.1:0", "--web-config", "web.yml")).isEqualTo("""
                        [P301] web.yml:1:1: bearer_tokns: neither Tocsin nor Alertmanager has this key; did you mean 'bearer_tokens'?
                        [P303] web.yml:2:10: limits.connections: found the string 'many', expected an integer; choose 1 to 1048576
                        """);
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void saysHowMuchHistoryMayBeKept() {
        assertThat(served("--history-age", "a month", "--history-size", "10G")).isEqualTo("""
                        [P303] option '--history-age': found 'a month', expected a duration; choose 1h to 10y
                        [P303] option '--history-size': '10G' is no size; write it as 500MiB or 10GiB
                        """);
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"90d, 500MiB, 2160, 524288000", "12h, 2GiB, 12, 2147483648"})
    void takesAnotherHistory(String age, String size, long hours, long bytes) {
        ParseResult given = new CommandLine(
                        HistoryOptions.addTo(Form.of("Serves.")).spec())
                .parseArgs("--history-age", age, "--history-size", size);
        assertThat(HistoryOptions.read(given, Problems.collector()))
                .isEqualTo(new Retention(Duration.ofHours(hours), bytes));
    }

    @Test
    void saysWhichAddressesThereAre() {
        assertThat(served("--listen", ":9094", "--external-url", "alerts.example.org"))
                .isEqualTo("""
                        [P303] option '--external-url': 'alerts.example.org' is no address that a browser goes to; write it as https://alerts.example.org
                        [P303] option '--listen': ':9094' is no HOST:PORT; write it as 127.0.0.1:9093, with 0.0.0.0 for all addresses of this machine; a port is 0 to 65535, and 0 stands for any that is free
                        """);
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void writesALogOfLinesThatMatter() {
        assertThat(served("--listen", "127.0.0.1:0", "--log-level", "warn")).isEmpty();
        assertThat(served("--log-level", "all", "--log-format", "xml")).isEqualTo("""
                        [P308] option '--log-format': 'xml' is none of its values; choose one of console, json
                        [P308] option '--log-level': 'all' is none of its values; choose one of debug, info, warn, error
                        """);
    }

    @Test
    void aPortThatIsTakenIsForTheOperatorToMend() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(served("--listen", "127.0.0.1:" + taken.getLocalPort()))
                    .startsWith("[P813] address '127.0.0.1:");
        }
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void aDataFolderThatMayNotBeWrittenIsForTheOperatorToMend() throws IOException {
        Files.createDirectories(folder.resolve("data/journal.db"));
        assertThat(served("--listen", "127.0.0.1:0"))
                .startsWith("[P802] journal 'FOLDER/data/journal.db': it cannot be");
        assertThat(tocsin.code()).isEqualTo(2);

        Files.move(folder.resolve("data"), folder.resolve("other"));
        Files.createFile(folder.resolve("data"));
        assertThat(served("--listen", "127.0.0.1:0"))
                .startsWith("[P802] data folder 'FOLDER/data': it cannot be written (");
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void saysWhichReceiversItMayNotCall() throws IOException {
        Files.writeString(folder.resolve("t.yml"), """
                route: {receiver: ops}
                receivers: [{name: ops, webhook_configs: [{url: 'http://127.0.0.1:5001/'}]}]
                """);

        assertThat(served("--listen", "127.0.0.1:0", "--log-level", "warn")).isEqualTo("""
                        WARN  warning problem="[P320] t.yml:2:43: receivers[0].webhook_configs[0]: '127.0.0.1' is a loopback address, where calls may not go, so that nothing is delivered to it; if that is meant, give 'tocsin serve' the option '--allow-egress 127.0.0.1:5001'"
                        """);
        assertThat(served("--listen", "127.0.0.1:0", "--log-level", "warn", "--allow-egress", "127.0.0.1:5001"))
                .isEmpty();
    }

    @Test
    void cannotPostWhereItIsAskedWhoItIs() throws IOException {
        assertThat(served("--post", "alerts.json", "--web-config", "web.yml"))
                .isEqualTo("[P508] option '--post': it does not know who it is where '--web-config' asks;"
                        + " leave one of them out\n");
    }
}
