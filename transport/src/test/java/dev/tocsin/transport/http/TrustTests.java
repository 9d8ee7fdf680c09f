package dev.tocsin.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Connection;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Trust;
import dev.tocsin.api.request.Unsendable;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.transport.dial.Authority;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that say whom they trust and which key they show. */
@Timeout(30)
class TrustTests {
    @TempDir
    private static Path folder;

    private static Authority authority;

    private final HttpCalls calls = new HttpCalls(Peer.reachable());

    @BeforeAll
    static void foundAnAuthority() throws Exception {
        authority = Authority.in(folder);
        authority.issue("target", "-ext", "SAN=dns:localhost");
        authority.issue("elsewhere", "-ext", "SAN=dns:hook.example");
        authority.issue("caller");
    }

    @AfterEach
    void close() {
        calls.close();
    }

    @Test
    void trustsAnAuthorityForTheCallsThatNameIt() throws Exception {
        try (Peer target = Peer.secured(authority.showing("target"), false)) {
            assertThat(ask(target, trust(authority.pem(), null))).isInstanceOf(Reply.class);
            assertThat(calls.perform(call(target).build(), Duration.ofSeconds(10)))
                    .isEqualTo(new NoReply("the certificate of 'localhost:"
                            + target.uri("/").getPort() + "' is vouched for by nobody who is trusted"));
        }
    }

    @Test
    void trustsOneOfSeveralAuthorities() throws Exception {
        try (Peer target = Peer.secured(authority.showing("target"), false)) {
            Secret several = authority.certificate("caller");

            assertThat(ask(target, trust(several, null))).isInstanceOf(Reply.class);
        }
    }

    @Test
    void takesTheNameThatIsSaidForTheHostsOwn() throws Exception {
        try (Peer target = Peer.secured(authority.showing("elsewhere"), false)) {
            assertThat(ask(target, trust(authority.pem(), "hook.example"))).isInstanceOf(Reply.class);
            assertThat(ask(target, trust(authority.pem(), "chat.example")))
                    .isEqualTo(new NoReply(
                            "the certificate of 'localhost:" + target.uri("/").getPort() + "' is for another host"));
        }
    }

    @Test
    void showsItsKeyToWhoAsksForOne() throws Exception {
        try (Peer target = Peer.secured(authority.showing("target"), true)) {
            Trust withKey = new Trust(
                    Optional.of(authority.pem()),
                    Optional.of(authority.certificate("caller")),
                    Optional.of(authority.key("caller")),
                    Optional.empty());

            assertThat(ask(target, withKey)).isInstanceOf(Reply.class);
            assertThat(ask(target, trust(authority.pem(), null))).isInstanceOf(NoReply.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "canary                                   | good | good | the certificate of the authority cannot be read;"
                        + " give it as PEM, beginning with '-----BEGIN CERTIFICATE-----'",
                "-----BEGIN CERTIFICATE-----canary-----END CERTIFICATE----- | good | good | the certificate of the authority"
                        + " cannot be read; give it as PEM, beginning with '-----BEGIN CERTIFICATE-----'",
                "good | canary | good | the certificate to show cannot be read;"
                        + " give it as PEM, beginning with '-----BEGIN CERTIFICATE-----'",
                "good | good | canary | the key cannot be read; give it as PEM, beginning with '-----BEGIN PRIVATE KEY-----'",
                "good | good | -----BEGIN RSA PRIVATE KEY-----canary-----END RSA PRIVATE KEY----- | the key is of the form"
                        + " 'RSA PRIVATE KEY', which is not read; convert it with 'openssl pkcs8 -topk8 -nocrypt'",
                "good | good | -----BEGIN ENCRYPTED PRIVATE KEY-----canary-----END ENCRYPTED PRIVATE KEY----- | the key is of"
                        + " the form 'ENCRYPTED PRIVATE KEY', which is not read; convert it with"
                        + " 'openssl pkcs8 -topk8 -nocrypt'",
                "good | good | -----BEGIN PRIVATE KEY-----canary-----END PRIVATE KEY----- | the key is broken, or of no kind"
                        + " that is known: RSA, EC, Ed25519 or Ed448",
            })
    void saysWhichTextIsBrokenAndNothingOfIt(String authorities, String certificate, String key, String why)
            throws Exception {
        Trust trust = new Trust(
                Optional.of(authorities.equals("good") ? authority.pem() : Secret.of(authorities)),
                Optional.of(certificate.equals("good") ? authority.certificate("caller") : Secret.of(certificate)),
                Optional.of(key.equals("good") ? authority.key("caller") : Secret.of(key)),
                Optional.empty());
        try (Peer target = Peer.deaf()) {
            assertThat(ask(target, trust)).isEqualTo(new Unsendable(why));
            assertThat(target.connections()).isZero();
        }
    }

    private static Trust trust(Secret authorities, String serverName) {
        return new Trust(Optional.of(authorities), Optional.empty(), Optional.empty(), Optional.ofNullable(serverName));
    }

    private Answer ask(Peer target, Trust trust) {
        Connection connection = new Connection(Optional.empty(), List.of(), Map.of(), Optional.of(trust));
        return calls.perform(call(target).connection(connection).build(), Duration.ofSeconds(10));
    }

    private static HttpCall.Builder call(Peer target) {
        return HttpCall.post(URI.create("https://localhost:" + target.uri("/").getPort() + "/"));
    }
}
