package dev.tocsin.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.NoReply;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each peer here would hold its caller up for ever. */
@Timeout(10)
class DeadlineTests {
    private static final Duration SHORT = Duration.ofMillis(400);

    /** Long enough for a head to be heard on a busy machine. */
    private static final Duration LONGER = Duration.ofSeconds(1);

    private static final Duration AMPLE = Duration.ofSeconds(10);

    private final HttpCalls calls = new HttpCalls(Peer.reachable().connections(1, 1));

    @AfterEach
    void close() {
        calls.close();
    }

    @Test
    void cutsATargetThatNeverAnswers() throws Exception {
        try (Peer peer = Peer.fallingSilentAfter("")) {
            assertThat(ask(peer.uri("/"))).isEqualTo(new NoReply("no reply from " + peer.name() + " within 400ms"));
        }
    }

    @Test
    void cutsAHeadThatStalls() throws Exception {
        try (Peer peer = Peer.fallingSilentAfter("HTTP/1.1 200 OK\r\nX-Half: ")) {
            assertThat(ask(peer.uri("/"))).isEqualTo(new NoReply("no reply from " + peer.name() + " within 400ms"));
        }
    }

    @Test
    void cutsAHeadThatTrickles() throws Exception {
        try (Peer peer = Peer.repeating("HTTP/1.1 200 OK\r\n", "X-More: 1\r\n", 10)) {
            assertThat(ask(peer.uri("/"))).isEqualTo(new NoReply("no reply from " + peer.name() + " within 400ms"));
        }
    }

    @Test
    void cutsABodyThatStalls() throws Exception {
        try (Peer peer = Peer.fallingSilentAfter("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")) {
            assertThat(calls.perform(HttpCall.post(peer.uri("/")).build(), LONGER))
                    .isEqualTo(new NoReply("the reply of " + peer.name() + " (status 200) was not complete within 1s"));
        }
    }

    @Test
    void cutsABodyThatTrickles() throws Exception {
        try (Peer peer = Peer.repeating("HTTP/1.1 503 Busy\r\n\r\n", "x", 10)) {
            assertThat(calls.perform(HttpCall.post(peer.uri("/")).build(), LONGER))
                    .isEqualTo(new NoReply("the reply of " + peer.name() + " (status 503) was not complete within 1s"));
        }
    }

    @Test
    void cutsATargetThatDoesNotReadTheRequest() throws Exception {
        try (Peer peer = Peer.deaf()) {
            HttpCall call = HttpCall.post(peer.uri("/"))
                    .body(Body.text("text/plain", MaskedText.of("x".repeat(4_000_000))))
                    .build();

            assertThat(calls.perform(call, SHORT))
                    .isEqualTo(new NoReply("no reply from " + peer.name() + " within 400ms"));
        }
    }

    @Test
    void cutsATlsHandshakeThatStalls() throws Exception {
        try (Peer peer = Peer.deaf()) {
            URI secure = URI.create(peer.uri("/").toString().replace("http:", "https:"));

            assertThat(ask(secure)).isEqualTo(new NoReply("no reply from " + peer.name() + " within 400ms"));
        }
    }

    @Test
    void cutsAConnectionThatIsNotAccepted() throws Exception {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> fillers = fill(full);
            URI uri = URI.create("http://127.0.0.1:" + full.getLocalPort() + "/");

            assertThat(ask(uri))
                    .isEqualTo(new NoReply("no reply from '127.0.0.1:" + full.getLocalPort() + "' within 400ms"));
            for (Socket filler : fillers) {
                filler.close();
            }
        }
    }

    @Test
    void cutsTheWaitForAFreeConnection() throws Exception {
        try (Peer peer = Peer.fallingSilentAfter("")) {
            CompletableFuture<Answer> holder = CompletableFuture.supplyAsync(
                    () -> calls.perform(HttpCall.post(peer.uri("/")).build(), AMPLE));
            peer.nextHeard();

            assertThat(ask(peer.uri("/"))).isEqualTo(new NoReply("no reply from " + peer.name() + " within 400ms"));
            assertThat(holder).isNotDone();
        }
    }

    @Test
    void takesTheCallsOwnTimeoutWhereItIsShorter() throws Exception {
        try (Peer peer = Peer.fallingSilentAfter("")) {
            HttpCall call =
                    HttpCall.post(peer.uri("/")).timeout(Duration.ofMillis(50)).build();

            assertThat(calls.perform(call, AMPLE))
                    .isEqualTo(new NoReply("no reply from " + peer.name() + " within 50ms"));
        }
    }

    @Test
    void asksNobodyWhereNoTimeIsLeft() throws Exception {
        try (Peer peer = Peer.deaf()) {
            assertThat(calls.perform(HttpCall.post(peer.uri("/")).build(), Duration.ZERO))
                    .isEqualTo(new NoReply("no time was left to ask " + peer.name()));
            assertThat(peer.connections()).isZero();
        }
    }

    @Test
    void freesTheConnectionOfACallThatWasCut() throws Exception {
        try (Peer silent = Peer.fallingSilentAfter("")) {
            ask(silent.uri("/"));
            ask(silent.uri("/"));

            assertThat(silent.connections()).isEqualTo(2);
        }
    }

    @Test
    void answersACallerThatIsInterruptedAtOnce() throws Exception {
        try (Peer peer = Peer.fallingSilentAfter("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")) {
            CompletableFuture<Answer> answer = new CompletableFuture<>();
            CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                answer.complete(calls.perform(HttpCall.post(peer.uri("/")).build(), AMPLE));
                interrupted.complete(Thread.currentThread().isInterrupted());
            });
            caller.start();
            peer.nextHeard();

            caller.interrupt();

            assertThat(answer.get(5, TimeUnit.SECONDS))
                    .isEqualTo(new NoReply("interrupted while waiting for " + peer.name()));
            assertThat(interrupted.get(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void answersCallsThatAreUnderWayWhenItIsClosed() throws Exception {
        try (Peer peer = Peer.fallingSilentAfter("")) {
            CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(
                    () -> calls.perform(HttpCall.post(peer.uri("/")).build(), AMPLE));
            peer.nextHeard();

            calls.close();

            assertThat(answer.get(5, TimeUnit.SECONDS))
                    .isEqualTo(new NoReply(peer.name() + " closed the connection without a reply"));
        }
    }

    private Answer ask(URI uri) {
        return calls.perform(HttpCall.post(uri).build(), SHORT);
    }

    /** Connects until the system accepts no more on the server's behalf. */
    private static List<Socket> fill(ServerSocket server) throws Exception {
        List<Socket> fillers = new ArrayList<>();
        for (boolean room = true; room; ) {
            Socket filler = new Socket();
            fillers.add(filler);
            try {
                filler.connect(server.getLocalSocketAddress(), 100);
            } catch (java.net.SocketTimeoutException full) {
                room = false;
            }
        }
        return fillers;
    }
}
