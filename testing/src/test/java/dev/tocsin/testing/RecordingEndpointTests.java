package dev.tocsin.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.transport.StandardTransport;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RecordingEndpointTests {
    private static final Duration AMPLE = Duration.ofSeconds(10);

    private final StandardTransport transport =
            StandardTransport.builder().allowEgress("127.0.0.1").build();

    @AfterEach
    void close() {
        transport.close();
    }

    @Nested
    class Hearing {
        @Test
        void remembersMethodTargetHeadersAndBody() {
            try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(204))) {
                post(endpoint.uri("/hook?a=b"), "Läuft");

                HeardRequest heard = endpoint.requests().get(0);
                assertThat(heard).hasToString("POST /hook?a=b");
                assertThat(heard.method()).isEqualTo("POST");
                assertThat(heard.target()).isEqualTo("/hook?a=b");
                assertThat(heard.header("x-key")).contains("canary");
                assertThat(heard.headers()).containsEntry("content-type", "text/plain");
                assertThat(heard.body()).isEqualTo("Läuft");
                assertThat(heard.octets()).isEqualTo("Läuft".getBytes(StandardCharsets.UTF_8));
            }
        }

        @Test
        void readsABodyThatComesInChunks() throws Exception {
            try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(204));
                    Socket caller = new Socket(
                            InetAddress.getLoopbackAddress(), endpoint.uri("/").getPort())) {
                caller.getOutputStream()
                        .write(
                                "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"
                                        .getBytes(StandardCharsets.US_ASCII));

                assertThat(endpoint.awaitRequests(1, AMPLE).get(0).body()).isEqualTo("abcde");
            }
        }

        @Test
        void waitsForRequests() throws Exception {
            try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(204))) {
                post(endpoint.uri("/1"), "");
                post(endpoint.uri("/2"), "");

                assertThat(endpoint.awaitRequests(2, AMPLE))
                        .extracting(HeardRequest::target)
                        .containsExactly("/1", "/2");
            }
        }

        @Test
        void saysHowManyRequestsItWaitedForInVain() {
            try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(204))) {
                post(endpoint.uri("/"), "");

                assertThatThrownBy(() -> endpoint.awaitRequests(2, Duration.ofMillis(10)))
                        .isInstanceOf(AssertionError.class)
                        .hasMessage("heard 1 of 2 requests within 10 ms");
            }
        }
    }

    @Nested
    class Reacting {
        @Test
        void repliesInOrderAndThenWithTheLastForEver() {
            try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(503), Reaction.status(200))) {
                assertThat(status(endpoint)).isEqualTo(503);
                assertThat(status(endpoint)).isEqualTo(200);
                assertThat(status(endpoint)).isEqualTo(200);
                assertThat(endpoint.connections()).isEqualTo(1);
            }
        }

        @Test
        void sendsHeadersAndBody() {
            Reaction busy = Reaction.status(429).header("Retry-After", "3").body("später");
            try (RecordingEndpoint endpoint = RecordingEndpoint.start(busy)) {
                Reply reply = (Reply) post(endpoint.uri("/"), "");

                assertThat(reply.status()).isEqualTo(429);
                assertThat(reply.header("Retry-After")).contains("3");
                assertThat(reply.body()).isEqualTo("später");
            }
        }

        @Test
        void neverAnswers() {
            assertThat(reasonFor(Reaction.never(), Duration.ofMillis(200)))
                    .startsWith("no reply from")
                    .endsWith("within 200ms");
        }

        @Test
        void hangsUp() {
            assertThat(reasonFor(Reaction.close(), AMPLE)).endsWith("closed the connection without a reply");
        }

        @Test
        void garbles() {
            assertThat(reasonFor(Reaction.garbled(), AMPLE)).endsWith("replied is not HTTP");
        }

        @Test
        void trickles() throws Exception {
            try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.trickling(200, Duration.ofMillis(1)));
                    Socket caller = new Socket(
                            InetAddress.getLoopbackAddress(), endpoint.uri("/").getPort())) {
                caller.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                InputStream in = caller.getInputStream();

                assertThat(new String(in.readNBytes(40), StandardCharsets.US_ASCII))
                        .isEqualTo("HTTP/1.1 200 Endless\r\n\r\n................");
            }
        }

        @Test
        void sendsWithoutEnd() {
            try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.endless(200))) {
                Reply reply = (Reply) post(endpoint.uri("/"), "");

                assertThat(reply.body()).hasSize(HttpCall.DEFAULT_REPLY_LIMIT);
            }
        }

        private int status(RecordingEndpoint endpoint) {
            return ((Reply) post(endpoint.uri("/"), "")).status();
        }

        private String reasonFor(Reaction reaction, Duration budget) {
            try (RecordingEndpoint endpoint = RecordingEndpoint.start(reaction)) {
                HttpCall call = HttpCall.post(endpoint.uri("/")).build();
                return ((NoReply) transport.perform(call, budget)).reason();
            }
        }
    }

    private Answer post(URI uri, String body) {
        HttpCall call = HttpCall.post(uri)
                .header("X-Key", "canary")
                .body(Body.text("text/plain", MaskedText.of(body)))
                .build();
        return transport.perform(call, AMPLE);
    }
}
