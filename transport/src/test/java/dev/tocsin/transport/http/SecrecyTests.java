package dev.tocsin.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The library underneath logs through SLF4J, which these tests bind to the JDK's own logging, at its finest. */
class SecrecyTests {
    private final Logger library = Logger.getLogger("org.apache.hc");
    private final Log log = new Log();

    @BeforeEach
    void listen() {
        library.setLevel(Level.ALL);
        library.setUseParentHandlers(false);
        library.addHandler(log);
    }

    @AfterEach
    void stopListening() {
        library.removeHandler(log);
        library.setUseParentHandlers(true);
        library.setLevel(null);
    }

    @Test
    void putsNoSecretIntoALog() throws Exception {
        try (Peer peer = Peer.answering("HTTP/1.1 200 OK\r\nX-Echo: canary\r\nContent-Length: 6\r\n\r\ncanary")) {
            perform(call(peer));

            assertThat(peer.nextHeard()).contains("POST /canary", "X-Key: canary", "\"key\":\"canary\"");
        }
        assertThat(log.lines).isNotEmpty().noneMatch(line -> line.contains("canary"));
    }

    @Test
    void putsNoSecretIntoALogOfAFailure() throws Exception {
        try (Peer peer = Peer.closingAfter("canary\r\n")) {
            assertThat(perform(call(peer)).toString()).doesNotContain("canary");
        }
        assertThat(log.lines).isNotEmpty().noneMatch(line -> line.contains("canary"));
    }

    private static HttpCall call(Peer peer) {
        return HttpCall.post(SecretUri.of(peer.uri("/canary")))
                .header("X-Key", MaskedText.of(Secret.of("canary")))
                .body(Body.json(
                        Json.members().with("key", Json.of(Secret.of("canary"))).build()))
                .build();
    }

    private static Answer perform(HttpCall call) {
        try (HttpCalls calls = new HttpCalls(Peer.reachable())) {
            return calls.perform(call, Duration.ofSeconds(10));
        }
    }

    private static final class Log extends Handler {
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
