package dev.tocsin.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class TlsTests {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private static Path folder;

    private static SSLContext ofTheTarget;
    private static Peer target;

    /** Starts a target that calls itself {@code localhost}, with a key that nobody vouches for. */
    @BeforeAll
    static void start() throws Exception {
        ofTheTarget = selfSigned(folder.resolve("target.p12"));
        target = Peer.on(
                ofTheTarget.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                connection -> {
                    connection.getInputStream().read();
                    Peer.say(connection, "HTTP/1.1 204 No Content\r\n\r\n");
                });
    }

    @AfterAll
    static void stop() throws IOException {
        target.close();
    }

    @Test
    void talksToATargetThatItTrusts() {
        assertThat(ask("localhost", Peer.reachable().tls(ofTheTarget))).isInstanceOf(Reply.class);
    }

    @Test
    void talksToNobodyWhomTheJdkDoesNotTrust() {
        assertThat(ask("localhost", Peer.reachable()))
                .isInstanceOfSatisfying(
                        NoReply.class,
                        answer -> assertThat(answer.reason())
                                .startsWith("TLS with 'localhost:" + port() + "' failed: ")
                                .contains("unable to find valid certification path"));
    }

    @Test
    void talksToNobodyWhoseCertificateNamesAnotherHost() {
        assertThat(ask("127.0.0.1", Peer.reachable().tls(ofTheTarget)))
                .isInstanceOfSatisfying(
                        NoReply.class,
                        answer -> assertThat(answer.reason())
                                .startsWith("TLS with '127.0.0.1:" + port() + "' failed: ")
                                .contains("127.0.0.1"));
    }

    private static Answer ask(String host, HttpSettings settings) {
        try (HttpCalls calls = new HttpCalls(settings)) {
            URI uri = URI.create("https://" + host + ":" + port() + "/");
            return calls.perform(HttpCall.post(uri).build(), Duration.ofSeconds(10));
        }
    }

    private static int port() {
        return target.uri("/").getPort();
    }

    private static SSLContext selfSigned(Path file) throws Exception {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "target",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        return context(file);
    }

    private static SSLContext context(Path file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("target", store.getCertificate("target"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
