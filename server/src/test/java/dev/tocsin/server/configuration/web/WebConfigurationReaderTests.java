package dev.tocsin.server.configuration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.server.http.HttpLimits;
import dev.tocsin.server.http.Patience;
import dev.tocsin.server.http.Tls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebConfigurationReaderTests {
    private static final String HASH = "$2y$04$DWiJJ4rNxngZReH7GJz/Oe/JdKY7C.tyX0dutoa5FfhI1X1tZ2mWK";
    private static final String TOKEN = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void issue() throws Exception {
        TestAuthority.in(folder, "ca").issue("server", "dns:localhost").issue("other", "dns:localhost");
        Files.writeString(
                folder.resolve("old.key"), "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n");
    }

    private static WebConfiguration read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("web.yml"), text);
        return WebConfigurationReader.read(
                Source.file(file.getFileName().toString(), folder), new Placeholders(Map.of("HASH", HASH), folder));
    }

    @Test
    void letsEverybodyInWhereNothingIsSaid() throws IOException {
        WebConfiguration read = read("");
        assertThat(read.isOpen()).isTrue();
        assertThat(read.tls()).isEmpty();
        assertThat(read.limits()).isEqualTo(HttpLimits.ofDefaults());
        assertThat(read.callsPerSecond()).isEqualTo(1_000);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void takesAllThatCanBeSaid() throws IOException {
        WebConfiguration read = read("""
                tls_server_config:
                  cert_file: server.pem
                  key_file: server.key
                  client_auth_type: RequireAndVerifyClientCert
                  client_ca_file: ca.pem
                  client_allowed_sans: [prometheus.example.org]
                  cipher_suites: [TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256]
                  min_version: TLS12
                  max_version: TLS12
                basic_auth_users:
                  ann: %s
                  bob: ${env:HASH}
                bearer_tokens:
                  prometheus: %s
                limits:
                  body_bytes: 1000
                  bodies_bytes: 2000
                  header_bytes: 2048
                  connections: 10
                  calls_per_second: 5
                  idle_timeout: 5s
                  call_timeout: 6s
                  reply_timeout: 1m
                """.formatted(HASH, TOKEN));
        Tls tls = read.tls().orElseThrow();
        assertThat(tls.protocols()).containsExactly("TLSv1.2");
        assertThat(tls.ciphers()).containsExactly("TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256");
        assertThat(tls.demand()).isEqualTo(Tls.Demand.VOUCHED);
        assertThat(read.isOpen()).isFalse();
        assertThat(read.logins().challenge())
                .isEqualTo("Basic realm=\"tocsin\", charset=\"UTF-8\", Bearer realm=\"tocsin\"");
        assertThat(read.callsPerSecond()).isEqualTo(5);
        Patience patience = new Patience(
                Duration.ofSeconds(5), Duration.ofSeconds(6), Duration.ofMinutes(1), Duration.ofSeconds(10));
        assertThat(read.limits()).isEqualTo(new HttpLimits(1_000, 2_000, 2_048, 10, patience));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void offersTheTwoNewestVersionsOfTls() throws IOException {
        Tls tls = read("tls_server_config: {cert_file: server.pem, key_file: server.key}")
                .tls()
                .orElseThrow();
        assertThat(tls.protocols()).isEqualTo(List.of("TLSv1.2", "TLSv1.3"));
        assertThat(tls.demand()).isEqualTo(Tls.Demand.NONE);
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndNoSecret() {
        assertThatThrownBy(() -> read("""
                        tls_server_config:
                          cert_file: none.pem
                          key_file: old.key
                          client_auth_typ: NoClientCert
                          min_version: TLS10
                        basic_auth_users:
                          ann: hunter2
                        bearer_token: {}
                        bearer_tokens:
                          prometheus: hunter2
                        limits:
                          connections: 0
                          idle_timeout: soon
                        """)).hasMessage("""
                        [P505] web.yml:2:3: tls_server_config.cert_file: file 'none.pem': it cannot be read: there is no such file; check the path
                        [P330] web.yml:3:3: tls_server_config.key_file: the file holds no key in the form PKCS #8; give it as PEM, unencrypted, as 'openssl pkcs8 -topk8 -nocrypt' writes it
                        [P301] web.yml:4:3: tls_server_config.client_auth_typ: nothing has this name; did you mean 'client_auth_type'?
                        [P308] web.yml:5:3: tls_server_config.min_version: 'TLS10' is not one of the choices; choose 'TLS12' or 'TLS13'
                        [P331] web.yml:7:3: basic_auth_users.ann: it is no hash of bcrypt; write what 'htpasswd -nBC 10 NAME' shows behind the colon
                        [P301] web.yml:8:1: bearer_token: neither Tocsin nor Alertmanager has this key; did you mean 'bearer_tokens'?
                        [P331] web.yml:10:3: bearer_tokens.prometheus: it is no SHA-256 in 64 hexadecimal digits; write what 'printf %s TOKEN | sha256sum' shows
                        [P304] web.yml:12:3: limits.connections: 0 is below the minimum 1; choose 1 to 1048576
                        [P303] web.yml:13:3: limits.idle_timeout: found the string 'soon', expected a duration; choose 100ms to 1h""").hasMessageNotContaining("hunter2");
    }

    @Test
    void refusesAKeyThatIsNotThatOfTheCertificate() {
        assertThatThrownBy(() -> read("tls_server_config: {cert_file: server.pem, key_file: other.key}"))
                .hasMessage("[P330] web.yml:1:44: tls_server_config.key_file: the key is not that of the certificate;"
                        + " give the key of the first certificate in 'cert_file'");
    }

    @Test
    void refusesAKeyOfWhichOnlyAPartIsThere() throws IOException {
        Files.writeString(
                folder.resolve("half.key"), "-----BEGIN PRIVATE KEY-----\nAAAAA\n-----END PRIVATE KEY-----\n");

        assertThatThrownBy(() -> read("tls_server_config: {cert_file: server.pem, key_file: half.key}"))
                .hasMessage(
                        "[P330] web.yml:1:44: tls_server_config.key_file: the file holds no key in the form PKCS #8;"
                                + " give it as PEM, unencrypted, as 'openssl pkcs8 -topk8 -nocrypt' writes it");
    }

    @Test
    void refusesAFileWithoutACertificate() {
        assertThatThrownBy(() -> read("tls_server_config: {cert_file: server.key, key_file: server.key}"))
                .hasMessage("[P330] web.yml:1:21: tls_server_config.cert_file: the file holds no certificate;"
                        + " give it as PEM, beginning with '-----BEGIN CERTIFICATE-----'");
    }

    @Test
    void refusesWhatIsNoMapping() {
        assertThatThrownBy(() -> read("- tls_server_config\n"))
                .hasMessage("[P511] web.yml: it is no mapping; begin it with a key such as 'tls_server_config:'");
    }

    @Test
    void wantsToKnowWhoVouchesForClients() {
        assertThatThrownBy(
                        () -> read(
                                "tls_server_config: {cert_file: server.pem, key_file: server.key, client_auth_type: RequireAndVerifyClientCert}"))
                .hasMessage("[P311] web.yml:1:66: tls_server_config.client_auth_type: nobody is named who vouches for"
                        + " clients; add 'client_ca_file:'");
    }

    @Test
    void refusesAnAuthorityThatWouldVouchForNobody() {
        assertThatThrownBy(() -> read(
                        "tls_server_config: {cert_file: server.pem, key_file: server.key, client_ca_file: ca.pem}"))
                .hasMessage("[P311] web.yml:1:66: tls_server_config.client_ca_file: the certificates of clients are not"
                        + " checked; add 'client_auth_type: RequireAndVerifyClientCert', or remove it");
    }

    @Test
    void saysWhatHasNoEffectHere() throws IOException {
        WebConfiguration read = read("""
                http_server_config: {http2: true}
                rate_limit: {burst: 10}
                """);
        assertThat(read.warnings().toString()).isEqualTo("""
                        [P315] web.yml:1:1: http_server_config: HTTP/1.1 is spoken, without further headers; remove it
                        [P315] web.yml:2:1: rate_limit: calls are counted for each client here; write 'limits:' and below it 'calls_per_second:'""");
    }
}
