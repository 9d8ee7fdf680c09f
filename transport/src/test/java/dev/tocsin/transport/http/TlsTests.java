package dev.tocsin.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.transport.dial.Authority;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Targets that call themselves {@code localhost}, and prove it or do not. */
@Timeout(30)
class TlsTests {
    private static final String NAMED = "SAN=dns:localhost";

    @TempDir
    private static Path folder;

    private static Authority authority;

    @BeforeAll
    static void foundAnAuthority() throws Exception {
        authority = Authority.in(folder);
        authority.issue("sound", "-ext", NAMED);
        authority.issue("expired", "-ext", NAMED, "-startdate", "-9d", "-validity", "1");
        authority.issue("early", "-ext", NAMED, "-startdate", "+9d");
        authority.issue("elsewhere", "-ext", "SAN=dns:hook.example");
        authority.issue("nameless");
        authority.selfSigned("alone", "-ext", NAMED);
    }

    @Test
    void talksToATargetThatProvesItsName() throws Exception {
        try (Peer target = target("sound")) {
            assertThat(ask(target, authority.trusted())).isInstanceOf(Reply.class);
        }
    }

    @Test
    void usesAConnectionAgain() throws Exception {
        try (Peer target = target("sound");
                HttpCalls calls = new HttpCalls(Peer.reachable().tls(authority.trusted()))) {
            assertThat(ask(target, "localhost", calls)).isInstanceOf(Reply.class);
            awaitTick(); // What is used again within a millisecond is not looked at first.
            assertThat(ask(target, "localhost", calls)).isInstanceOf(Reply.class);
            assertThat(target.connections()).isEqualTo(1);
        }
    }

    @Test
    void talksToNobodyWhomTheJdkDoesNotTrust() throws Exception {
        try (Peer target = target("sound");
                HttpCalls calls = new HttpCalls(Peer.reachable())) {
            assertThat(ask(target, "localhost", calls))
                    .isEqualTo(refused(target, "is vouched for by nobody who is trusted"));
        }
    }

    @Test
    void talksToNobodyWhoVouchesForItself() throws Exception {
        assertRefused("alone", "is vouched for by nobody who is trusted");
    }

    @Test
    void talksToNobodyWhoseCertificateIsExpired() throws Exception {
        assertRefused("expired", "is expired");
    }

    @Test
    void talksToNobodyWhoseCertificateIsNotYetValid() throws Exception {
        assertRefused("early", "is not valid yet");
    }

    @Test
    void talksToNobodyWhoseCertificateNamesAnotherHost() throws Exception {
        assertRefused("elsewhere", "is for another host");
    }

    @Test
    void talksToNobodyWhoseCertificateNamesNoHost() throws Exception {
        assertRefused("nameless", "is for another host");
    }

    @Test
    void talksToNoAddressThatTheCertificateDoesNotName() throws Exception {
        try (Peer target = target("sound");
                HttpCalls calls = new HttpCalls(Peer.reachable().tls(authority.trusted()))) {
            assertThat(ask(target, "127.0.0.1", calls))
                    .isEqualTo(new NoReply("the certificate of " + target.name() + " is for another host"));
        }
    }

    private static void assertRefused(String certificate, String why) throws Exception {
        try (Peer target = target(certificate)) {
            assertThat(ask(target, authority.trusted())).isEqualTo(refused(target, why));
        }
    }

    private static NoReply refused(Peer target, String why) {
        return new NoReply("the certificate of 'localhost:" + target.uri("/").getPort() + "' " + why);
    }

    private static void awaitTick() {
        long begun = System.currentTimeMillis();
        while (System.currentTimeMillis() < begun + 2) {
            Thread.onSpinWait();
        }
    }

    private static Peer target(String certificate) throws Exception {
        return Peer.secured(authority.showing(certificate), false);
    }

    private static Answer ask(Peer target, SSLContext trust) {
        try (HttpCalls calls = new HttpCalls(Peer.reachable().tls(trust))) {
            return ask(target, "localhost", calls);
        }
    }

    private static Answer ask(Peer target, String host, HttpCalls calls) {
        URI uri = URI.create("https://" + host + ":" + target.uri("/").getPort() + "/");
        return calls.perform(HttpCall.post(uri).build(), Duration.ofSeconds(10));
    }
}
