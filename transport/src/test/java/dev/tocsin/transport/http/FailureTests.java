package dev.tocsin.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Unsendable;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class FailureTests {
    private static final Duration AMPLE = Duration.ofSeconds(10);

    private final HttpCalls calls = new HttpCalls(Peer.reachable());

    @AfterEach
    void close() {
        calls.close();
    }

    @Nested
    class OnTheWire {
        @Test
        void saysThatAConnectionIsRefused() throws Exception {
            URI nobody;
            try (ServerSocket unused = Peer.loopback()) {
                nobody = URI.create("http://127.0.0.1:" + unused.getLocalPort() + "/");
            }
            assertThat(ask(nobody))
                    .isEqualTo(new NoReply("cannot connect to '" + nobody.getAuthority() + "': Connection refused"));
        }

        @Test
        void saysThatTheTargetClosedWithoutAReply() throws Exception {
            try (Peer peer = Peer.closingAfter("")) {
                assertThat(ask(peer.uri("/")))
                        .isEqualTo(new NoReply(peer.name() + " closed the connection without a reply"));
            }
        }

        @Test
        void saysThatTheTargetClosedWithinItsReply() throws Exception {
            try (Peer peer = Peer.closingAfter("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")) {
                assertThat(ask(peer.uri("/")))
                        .isEqualTo(new NoReply(
                                peer.name() + " closed the connection before its reply (status 200) was complete"));
            }
        }

        @Test
        void saysThatTheTargetClosedWithinAChunk() throws Exception {
            try (Peer peer = Peer.closingAfter("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhalf")) {
                assertThat(ask(peer.uri("/")))
                        .isEqualTo(new NoReply(
                                peer.name() + " closed the connection before its reply (status 200) was complete"));
            }
        }

        @Test
        void saysThatTheTargetClosedWithinTheRequest() throws Exception {
            try (Peer peer = Peer.on(Peer.loopback(), Socket::close)) {
                HttpCall call = HttpCall.post(peer.uri("/"))
                        .body(Body.text("text/plain", MaskedText.of("x".repeat(5_000_000))))
                        .build();

                assertThat(perform(call))
                        .isEqualTo(new NoReply(peer.name() + " closed the connection without a reply"));
            }
        }

        @Test
        void saysThatAReplyIsNotHttpAndDoesNotQuoteIt() throws Exception {
            try (Peer peer = Peer.closingAfter("SSH-2.0-OpenSSH_9.2\r\n\r\n")) {
                assertThat(ask(peer.uri("/"))).isEqualTo(new NoReply("what " + peer.name() + " replied is not HTTP"));
            }
        }

        @Test
        void saysThatAHeadHasNoEnd() throws Exception {
            try (Peer peer = Peer.repeating("HTTP/1.1 200 OK\r\n", "X-More: 1\r\n", 0)) {
                assertThat(ask(peer.uri("/")))
                        .isEqualTo(new NoReply("the head of what " + peer.name() + " replied is too long"));
            }
        }

        @Test
        void saysThatAChunkIsGarbled() throws Exception {
            try (Peer peer = Peer.closingAfter("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")) {
                assertThat(ask(peer.uri("/"))).isEqualTo(new NoReply("what " + peer.name() + " replied is not HTTP"));
            }
        }

        @Test
        void saysThatAPlainTargetDoesNotSpeakTls() throws Exception {
            try (Peer peer = Peer.on(Peer.loopback(), connection -> Peer.say(connection, "HTTP/1.1 400 Bad\r\n\r\n"))) {
                URI secure = URI.create(peer.uri("/").toString().replace("http:", "https:"));

                assertThat(ask(secure))
                        .isEqualTo(new NoReply(
                                "TLS with " + peer.name() + " failed: Unsupported or unrecognized SSL message"));
            }
        }

        @Test
        void harmsNoOtherCall() throws Exception {
            try (Peer garbled = Peer.closingAfter("\u0000\u0001\u0002");
                    Peer sound = Peer.answering("HTTP/1.1 204 No Content\r\n\r\n")) {
                assertThat(ask(sound.uri("/"))).isInstanceOf(Reply.class);
                assertThat(ask(garbled.uri("/"))).isInstanceOf(NoReply.class);
                assertThat(ask(sound.uri("/"))).isInstanceOf(Reply.class);
            }
        }
    }

    @Nested
    class BeforeTheWire {
        @Test
        void refusesAnAddressThatIsNotAUriAndDoesNotQuoteASecretOne() {
            MaskedText address = MaskedText.of("http://hook.example/").plus(Secret.of("can ary"));

            assertThat(perform(HttpCall.builder("POST", address).build()))
                    .isEqualTo(new Unsendable("the address 'http://hook.example/[secret]' is not a URI"));
        }

        @Test
        void refusesAnotherScheme() {
            assertThat(perform(HttpCall.post(SecretUri.of(URI.create("file:///canary")))
                            .build()))
                    .isEqualTo(new Unsendable("the address does not begin with 'http://' or 'https://'"));
        }

        @Test
        void refusesAnAddressWithoutAHost() {
            assertThat(perform(HttpCall.post(URI.create("http:/hook")).build()))
                    .isEqualTo(new Unsendable("the address names no host"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "127.1",
                    "2130706433",
                    "0x7f000001",
                    "0177.0.0.1",
                    "127.0.0.1.",
                    "256.0.0.1",
                    "[::ffff:169.254.169.254]"
                })
        void refusesAnAddressThatProgramsReadInDifferentWays(String host) {
            assertThat(perform(HttpCall.post(URI.create("http://" + host + "/")).build()))
                    .isEqualTo(new Unsendable("the host '" + host + "' is an address in a form that programs read in"
                            + " different ways; write it as '10.0.0.5' or '[fd00::5]'"));
        }

        @Test
        void refusesAMethodThatIsNone() {
            assertThat(perform(HttpCall.builder("PO ST", MaskedText.of("http://hook.example"))
                            .build()))
                    .isEqualTo(new Unsendable("'PO ST' is not an HTTP method"));
        }

        @Test
        void refusesAHeaderThatWouldForgeAnother() {
            HttpCall call = HttpCall.post(URI.create("http://hook.example"))
                    .header("X-Key", MaskedText.of(Secret.of("canary\r\nX-Forged: 1")))
                    .build();

            assertThat(perform(call))
                    .isEqualTo(new Unsendable("the value of the header 'X-Key' holds a control character"));
        }

        @Test
        void refusesAHeaderWhoseNameIsNone() {
            assertThat(perform(HttpCall.post(URI.create("http://hook.example"))
                            .header("X Key", "1")
                            .build()))
                    .isEqualTo(new Unsendable("'X Key' is not the name of a header"));
        }

        @Test
        void refusesAHeaderThatFramesTheMessage() {
            assertThat(perform(HttpCall.post(URI.create("http://hook.example"))
                            .header("Content-length", "1")
                            .build()))
                    .isEqualTo(new Unsendable("the header 'Content-length' belongs to the connection,"
                            + " which the transport looks after"));
        }
    }

    private Answer ask(URI uri) {
        return perform(HttpCall.post(uri).build());
    }

    private Answer perform(HttpCall call) {
        return calls.perform(call, AMPLE);
    }
}
