package dev.tocsin.server.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.host.Host;
import dev.tocsin.contract.value.Sha256;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.server.configuration.web.Authorities;
import dev.tocsin.server.configuration.web.TestAuthority;
import dev.tocsin.server.configuration.web.WebConfigurationReader;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Reply;
import dev.tocsin.server.watch.Happening;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who comes in by a web configuration, over real sockets. */
@Timeout(60)
class EntranceTests {
    private static final String USERS = """
            basic_auth_users: {ann: $2y$04$DWiJJ4rNxngZReH7GJz/Oe/JdKY7C.tyX0dutoa5FfhI1X1tZ2mWK}
            """;
    private static final String TOKENS = "bearer_tokens: {ci: " + Sha256.hex("t-1") + "}\n";
    private static final String TLS = "tls_server_config: {cert_file: server.pem, key_file: server.key}\n";
    private static final String V1 = "/api/v1/deliveries";
    private static final String V2 = "/api/v2/alerts";

    @TempDir
    private static Path folder;

    private final List<Happening> seen = new CopyOnWriteArrayList<>();
    private Entrance entrance;

    private static TestAuthority authority;
    private static TestAuthority others;

    @BeforeAll
    static void issue() throws Exception {
        authority = TestAuthority.in(folder, "ca")
                .issue("server", "dns:localhost")
                .issue("renewed", "dns:localhost")
                .issue("prometheus", "dns:prometheus.example.org");
        others = TestAuthority.in(folder, "others").issue("stranger", "dns:prometheus.example.org");
    }

    @AfterEach
    void end() {
        entrance.http().close();
    }

    private void open(String web) throws IOException {
        say(web);
        InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        entrance = new Entrance(
                () -> WebConfigurationReader.read(Source.file("web.yml", folder), new Placeholders(Map.of(), folder)),
                anywhere,
                EntranceTests::answer,
                Host.ofDefaults().ticker(),
                seen::add);
    }

    private static Reply answer(Call call) {
        return Reply.text(200, call.method() + " " + call.path() + " " + call.body().length);
    }

    private static void say(String web) throws IOException {
        Files.writeString(folder.resolve("web.yml"), web);
    }

    private HttpResponse<String> call(String path, String... headers) throws Exception {
        return call(SSLContext.getDefault(), path, headers);
    }

    private HttpResponse<String> call(SSLContext tls, String path, String... headers) throws Exception {
        String scheme = entrance.current().tls().isPresent() ? "https" : "http";
        URI uri =
                URI.create(scheme + "://localhost:" + entrance.http().address().getPort() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try (HttpClient client = HttpClient.newBuilder().sslContext(tls).build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static SSLContext trust() throws IOException {
        return Authorities.trusting(Files.readString(folder.resolve("ca.pem")), "ca.pem");
    }

    private static String basic(String login) {
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8));
    }

    @Test
    void letsInWhoIsKnown() throws Exception {
        open(USERS + TOKENS);
        assertThat(call(V2, "Authorization", basic("ann:siren")).statusCode()).isEqualTo(200);
        assertThat(call(V2, "Authorization", "Bearer t-1").statusCode()).isEqualTo(200);
    }

    @Test
    void saysInTheShapeOfEachApiThatSomebodyIsNotKnown() throws Exception {
        open(USERS + TOKENS);
        HttpResponse<String> v2 = call(V2);
        assertThat(v2.statusCode()).isEqualTo(401);
        assertThat(seen).containsExactly(new Happening.Answered("GET", V2, 401, Duration.ZERO));
        assertThat(v2.headers().firstValue("WWW-Authenticate"))
                .contains("Basic realm=\"tocsin\", charset=\"UTF-8\", Bearer realm=\"tocsin\"");
        assertThat(v2.body()).isEqualTo("{\"code\":401,\"message\":\"the call does not say who makes it\"}\n");

        HttpResponse<String> v1 = call(V1, "Authorization", basic("ann:nobody knows"));
        assertThat(v1.statusCode()).isEqualTo(401);
        assertThat(v1.body())
                .isEqualTo("{\"problems\":[{\"code\":\"P831\",\"place\":\"call 'GET /api/v1/deliveries'\","
                        + "\"message\":\"nobody is known by these credentials\","
                        + "\"fix\":\"send the name and password of a user, or a token\"}]}\n");
    }

    @Test
    void letsEverybodyAskWhetherItIsWell() throws Exception {
        open(USERS);
        assertThat(call("/-/healthy").statusCode()).isEqualTo(200);
        assertThat(call("/-/ready").statusCode()).isEqualTo(200);
        assertThat(call("/-/ready/../../api/v2/alerts").statusCode()).isEqualTo(401);
        assertThat(call("/-/reload").statusCode()).isEqualTo(401);
        assertThat(call("/metrics").statusCode()).isEqualTo(401);
        assertThat(call("/").statusCode()).isEqualTo(401);
    }

    @Test
    void letsFewPasswordsBeTried() throws Exception {
        open(USERS + "limits: {calls_per_second: 20}\n");
        int tries = 1;
        while (call(V2, "Authorization", basic("ann:" + tries)).statusCode() == 401) {
            tries++;
        }
        assertThat(tries).isLessThan(20);
    }

    @Test
    void saysThatAClientCallsTooOften() throws Exception {
        open("limits: {calls_per_second: 1}\n");
        assertThat(call(V1).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = call(V1);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.body())
                .isEqualTo("{\"problems\":[{\"code\":\"P832\",\"place\":\"client '127.0.0.1'\","
                        + "\"message\":\"more than the maximum of 1 calls a second come from there\","
                        + "\"fix\":\"call less often\"}]}\n");
    }

    @Test
    void speaksTls() throws Exception {
        open(TLS + TOKENS);
        assertThat(call(trust(), V2, "Authorization", "Bearer t-1").body()).isEqualTo("GET /api/v2/alerts 0");
        assertThatThrownBy(() -> call(V2)).isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void letsClientsInBesideManyThatNeverBeginToSpeakTls() throws Exception {
        open(TLS + "limits: {connections: 20}\n");
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 1; i <= 200; i++) {
                silent.add(new Socket(
                        InetAddress.getLoopbackAddress(),
                        entrance.http().address().getPort()));
                if (i % 50 == 0) {
                    assertThat(call(trust(), V2).statusCode()).isEqualTo(200);
                }
            }
        } finally {
            for (Socket each : silent) {
                each.close();
            }
        }
    }

    @Test
    void letsInWhomTheAuthorityVouchesFor() throws Exception {
        open(TLS.replace(
                "}",
                ", client_auth_type: RequireAndVerifyClientCert, client_ca_file: ca.pem,"
                        + " client_allowed_sans: [prometheus.example.org]}"));
        assertThat(call(authority.showing("prometheus"), V2).statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> call(authority.showing("renewed"), V2)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> call(others.showing("stranger"), V2)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> call(trust(), V2)).isInstanceOf(IOException.class);
    }

    @Test
    void takesAnyCertificateWhereNobodyMustVouchForIt() throws Exception {
        open(TLS.replace("}", ", client_auth_type: RequireAnyClientCert}"));
        assertThat(call(authority.showing("renewed"), V2).statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> call(trust(), V2)).isInstanceOf(IOException.class);
    }

    @Test
    void showsACertificateThatWasRenewed() throws Exception {
        open(TLS);
        assertThat(shown()).isEqualTo("CN=server");
        Files.copy(folder.resolve("server.pem"), folder.resolve("server.pem.old"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(folder.resolve("server.key"), folder.resolve("server.key.old"), StandardCopyOption.REPLACE_EXISTING);
        try {
            Files.copy(
                    folder.resolve("renewed.pem"), folder.resolve("server.pem"), StandardCopyOption.REPLACE_EXISTING);
            assertThatThrownBy(() -> entrance.read()).hasMessageContaining("the key is not that of the certificate");
            assertThat(shown()).isEqualTo("CN=server");
            Files.copy(
                    folder.resolve("renewed.key"), folder.resolve("server.key"), StandardCopyOption.REPLACE_EXISTING);
            entrance.use(entrance.read());
            assertThat(shown()).isEqualTo("CN=renewed");
        } finally {
            Files.move(
                    folder.resolve("server.pem.old"),
                    folder.resolve("server.pem"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.move(
                    folder.resolve("server.key.old"),
                    folder.resolve("server.key"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String shown() throws Exception {
        X509Certificate certificate =
                (X509Certificate) call(trust(), "/").sslSession().orElseThrow().getPeerCertificates()[0];
        return certificate.getSubjectX500Principal().getName();
    }

    @Test
    void knowsOthersOnceTheConfigurationIsReadAgain() throws Exception {
        open(TOKENS);
        say(USERS);
        entrance.use(entrance.read());
        assertThat(call(V2, "Authorization", "Bearer t-1").statusCode()).isEqualTo(401);
        assertThat(call(V2, "Authorization", basic("ann:siren")).statusCode()).isEqualTo(200);
    }

    @Test
    void cannotBeginToSpeakTls() throws Exception {
        open(TOKENS);
        say(TLS);
        assertThatThrownBy(() -> entrance.read())
                .hasMessage("[P834] web configuration: it has a 'tls_server_config' now; start the service again");
    }
}
