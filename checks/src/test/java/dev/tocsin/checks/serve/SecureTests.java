package dev.tocsin.checks.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.alertmanager.Alertmanager;
import dev.tocsin.checks.alertmanager.Amtool;
import dev.tocsin.checks.launch.Distribution;
import dev.tocsin.checks.launch.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who is known comes in over TLS, with the programs that he has. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SecureTests {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        ServerCertificate.write(folder);
        // The password is 'siren', the token 'example-token'.
        Files.writeString(folder.resolve("web.yml"), """
                tls_server_config: {cert_file: server.pem, key_file: server.key}
                basic_auth_users:
                  ann: $2b$10$DVGPl5jaU7A.q4vYCHlwYOQJuX.zt5mKHpui/2FTz8n/Z3nKz5pUq
                bearer_tokens:
                  ci: 4d1566a1d7df42a8517456d60ea06ed284e535cfe4c956aa6ee172dbcdf945f7
                """);
        Files.writeString(folder.resolve("token"), "example-token\n");
        Files.writeString(folder.resolve("client.yml"), """
                basic_auth: {username: ann, password: siren}
                tls_config: {ca_file: %s}
                """.formatted(folder.resolve("server.pem")));
    }

    private ServedTocsin start(Sink sink) throws IOException {
        return ServedTocsin.start(
                sink.configuration(folder),
                folder.resolve("data"),
                "--web-config",
                folder.resolve("web.yml").toString());
    }

    @Test
    void amtoolWithAPassword() throws Exception {
        Alertmanager.assumeInstalled();
        try (Sink sink = new Sink();
                ServedTocsin tocsin = start(sink)) {
            assertThat(Amtool.run(Stream.of("--alertmanager.url=" + tocsin.at("/"), "silence", "query")))
                    .contains("certificate");
            String said = Amtool.run(Stream.of(
                    "--alertmanager.url=" + tocsin.at("/"),
                    "--http.config.file=" + folder.resolve("client.yml"),
                    "--no-version-check",
                    "alert",
                    "add",
                    "alertname=Disk",
                    "n=1"));
            assertThat(said).isEmpty();
            assertThat(sink.awaitAll(Set.of("1"), Duration.ofSeconds(10))).isEmpty();
        }
    }

    @Test
    void theCommandLineWithAToken() throws Exception {
        try (Sink sink = new Sink();
                ServedTocsin tocsin = start(sink)) {
            Shell.Outcome known = deliveries(tocsin, "--ca-file", "server.pem", "--token-file", "token");
            assertThat(known.err()).isEqualTo("there is no such delivery\n");
            assertThat(known.exit()).isZero();

            Shell.Outcome unknown = deliveries(tocsin, "--ca-file", "server.pem");
            assertThat(unknown.err())
                    .isEqualTo("[P831] service '" + tocsin.at("") + "': it wants to know who asks, and was not told;"
                            + " give a token with '--token-file' or in TOCSIN_TOKEN\n");
            assertThat(unknown.exit()).isEqualTo(2);

            assertThat(deliveries(tocsin, "--token-file", "token").err())
                    .contains(
                            "it cannot be spoken to over TLS (its certificate is vouched for by nobody who is trusted); name who")
                    .endsWith("name who vouches for it with '--ca-file'\n");
        }
    }

    private Shell.Outcome deliveries(ServedTocsin tocsin, String... options) {
        Stream<String> command = Stream.of(
                Distribution.built().resolve("bin/tocsin").toString(),
                "deliveries",
                "--server",
                tocsin.at("").toString());
        return new Shell(folder)
                .with("JAVA_HOME", Distribution.javaHome())
                .run(Stream.concat(command, Stream.of(options)).toArray(String[]::new));
    }
}
