package dev.tocsin.cli.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.TestRun;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A command asks a service that is not there, wants to know who asks, or is none. */
@Timeout(60)
class ServiceAccessTests {
    @TempDir
    private Path folder;

    private final TestRun tocsin = new TestRun();
    private final OneAnswer one = new OneAnswer(tocsin);

    @Test
    void isNotThereIsAProblem() {
        tocsin.run("deliveries", "--server", "http://127.0.0.1:1");
        assertThat(tocsin.err())
                .isEqualTo("[P821] service 'http://127.0.0.1:1': nothing answers there;"
                        + " start it with 'tocsin serve', or name its address with '--server'\n");
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void isNoTocsinIsAProblem() throws Exception {
        one.answering(404, "<html>", "explain", "dlv_1");
        assertThat(tocsin.err())
                .contains("what answers there is no Tocsin that this command knows (status 404);"
                        + " name the address of one of this version with '--server'\n");
    }

    @Test
    void hasNoAddressIsAProblem() {
        tocsin.run("deliveries", "--server", "localhost:9093", "--format", "xml");
        assertThat(tocsin.err())
                .isEqualTo("[P308] option '--format': 'xml' is not one of the choices; choose 'table' or 'json'\n"
                        + "[P508] option '--server': 'localhost:9093' is no address of a service;"
                        + " give one such as 'http://127.0.0.1:9093'\n");
    }

    @Test
    void wantsToKnowWhoAsksIsTold() throws Exception {
        tocsin.set("TOCSIN_TOKEN", "t-1\n");
        assertThat(askedWith("deliveries")).isEqualTo("Bearer t-1");
        assertThat(askedWith("deliveries", "--token-file", written("t-2\n"))).isEqualTo("Bearer t-2");
    }

    private String askedWith(String... args) throws InterruptedException {
        try (RecordingEndpoint service =
                RecordingEndpoint.start(Reaction.status(200).body("{\"deliveries\":[]}"))) {
            tocsin.run(OneAnswer.withServer(service, args));
            return service.requests().getFirst().header("authorization").orElse("");
        }
    }

    private String written(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text).toString();
    }

    @Test
    void knowsNobodyByTheTokenIsAProblem() throws Exception {
        one.answering(401, "{\"problems\":[]}", "deliveries");
        assertThat(tocsin.err())
                .endsWith("it wants to know who asks, and was not told;"
                        + " give a token with '--token-file' or in TOCSIN_TOKEN\n");
        tocsin.set("TOCSIN_TOKEN", "canary");
        one.answering(401, "{\"problems\":[]}", "deliveries");
        assertThat(tocsin.err())
                .startsWith("[P831] service 'http://127.0.0.1:")
                .endsWith("it knows nobody by this token; give a token with '--token-file' or in TOCSIN_TOKEN\n")
                .doesNotContain("canary");
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void isToBeAskedWithFilesThatAreNotThereIsAProblem() {
        tocsin.run("deliveries", "--token-file", "/none");
        assertThat(tocsin.err())
                .isEqualTo("[P505] option '--token-file': file '/none': it cannot be read: there is no such file;"
                        + " check the path\n");
    }

    @Test
    void isVouchedForByNoCertificateIsAProblem() throws Exception {
        tocsin.run("deliveries", "--ca-file", written("none"));
        assertThat(tocsin.err())
                .isEqualTo("[P330] option '--ca-file': the file holds no certificate;"
                        + " give it as PEM, beginning with '-----BEGIN CERTIFICATE-----'\n");
    }

    @Test
    void speaksNoTlsIsAProblem() throws Exception {
        try (RecordingEndpoint service = RecordingEndpoint.start(Reaction.status(200))) {
            tocsin.run(
                    "deliveries",
                    "--server",
                    "https://127.0.0.1:" + service.uri("/").getPort());
        }
        assertThat(tocsin.err())
                .contains("': it cannot be spoken to over TLS (")
                .endsWith("); name it as its certificate does, or with 'http://' if it speaks no TLS\n");
    }
}
