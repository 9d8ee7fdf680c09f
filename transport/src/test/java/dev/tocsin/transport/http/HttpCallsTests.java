package dev.tocsin.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpCallsTests {
    private static final Duration AMPLE = Duration.ofSeconds(10);
    private static final String NO_CONTENT = "HTTP/1.1 204 No Content\r\n\r\n";

    private final HttpCalls calls = new HttpCalls(Peer.reachable());

    @AfterEach
    void close() {
        calls.close();
    }

    @Test
    void putsTheCallOnTheWireAsItIs() throws Exception {
        try (Peer peer = Peer.answering(NO_CONTENT)) {
            HttpCall call = HttpCall.builder(
                            "PUT", MaskedText.of(peer.uri("/a%20b?c=d#e").toString()))
                    .header("Authorization", MaskedText.of("Bearer ").plus(Secret.of("token")))
                    .body(Body.json(Json.members().with("title", "Läuft").build()))
                    .build();

            calls.perform(call, AMPLE);

            assertThat(peer.nextHeard())
                    .isEqualTo(String.join(
                            "\r\n",
                            "PUT /a%20b?c=d HTTP/1.1",
                            "User-Agent: Tocsin/" + Version.text(),
                            "Authorization: Bearer token",
                            "Content-Length: 18",
                            "Content-Type: application/json",
                            "Host: " + peer.name().replace("'", ""),
                            "Connection: keep-alive",
                            "",
                            "{\"title\":\"L\u00c3\u00a4uft\"}"));
        }
    }

    @Test
    void knowsItsVersion() {
        assertThat(Version.text()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void letsACallNameItsOwnUserAgent() throws Exception {
        try (Peer peer = Peer.answering(NO_CONTENT)) {
            calls.perform(
                    HttpCall.post(peer.uri("/")).header("User-Agent", "Acme").build(), AMPLE);

            assertThat(peer.nextHeard()).contains("User-Agent: Acme").doesNotContain("Tocsin");
        }
    }

    @Test
    void showsALoginOfTheAddressAsBasicAuthorization() throws Exception {
        try (Peer peer = Peer.answering(NO_CONTENT)) {
            String address = peer.uri("/").toString().replace("//", "//ops:p%40ss+word@");

            calls.perform(HttpCall.builder("POST", MaskedText.of(address)).build(), AMPLE);

            assertThat(peer.nextHeard()).contains("Authorization: Basic b3BzOnBAc3Mrd29yZA==\r\n", "Host: 127.0.0.1:");
        }
    }

    @Test
    void answersWithStatusHeadersAndBody() throws Exception {
        try (Peer peer = Peer.answering(
                "HTTP/1.1 429 Slow down\r\nRetry-After: 7\r\nX-Two: a\r\nX-Two: b\r\nContent-Length: 4\r\n\r\nl\u00c3\u00a4t")) {
            Reply reply = (Reply) calls.perform(HttpCall.post(peer.uri("/")).build(), AMPLE);

            assertThat(reply.status()).isEqualTo(429);
            assertThat(reply.header("retry-after")).contains("7");
            assertThat(reply.header("x-two")).contains("a");
            assertThat(reply.body()).isEqualTo("l\u00e4t");
        }
    }

    @Test
    void doesNotFollowARedirect() throws Exception {
        try (Peer elsewhere = Peer.answering(NO_CONTENT);
                Peer peer = Peer.answering(
                        "HTTP/1.1 307 Go\r\nLocation: " + elsewhere.uri("/") + "\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(status(peer)).isEqualTo(307);
            assertThat(elsewhere.connections()).isZero();
        }
    }

    @Test
    void asksOnceWhateverTheReply() throws Exception {
        try (Peer busy = Peer.answering("HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n");
                Peer gone = Peer.closingAfter("")) {
            status(busy);
            calls.perform(HttpCall.post(gone.uri("/")).build(), AMPLE);

            assertThat(busy.requestsNotLookedAt()).isEqualTo(1);
            assertThat(gone.requestsNotLookedAt()).isEqualTo(1);
        }
    }

    @Test
    void remembersNoCookie() throws Exception {
        try (Peer peer = Peer.answering("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n")) {
            status(peer);
            status(peer);

            assertThat(peer.nextHeard() + peer.nextHeard()).doesNotContain("ookie");
        }
    }

    @Test
    void neitherAsksForPackedRepliesNorUnpacksThem() throws Exception {
        try (Peer peer =
                Peer.answering("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 6\r\n\r\npacked")) {
            Reply reply = (Reply) calls.perform(HttpCall.post(peer.uri("/")).build(), AMPLE);

            assertThat(reply.body()).isEqualTo("packed");
            assertThat(peer.nextHeard()).doesNotContain("Accept-Encoding");
        }
    }

    @Test
    void usesAConnectionAgain() throws Exception {
        try (Peer peer = Peer.answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")) {
            status(peer);
            status(peer);

            assertThat(peer.connections()).isEqualTo(1);
        }
    }

    @Test
    void opensAnotherConnectionWhereTheTargetClosedAnIdleOne() throws Exception {
        try (Peer peer = Peer.closingAfter("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")) {
            status(peer);
            peer.awaitClosing();

            assertThat(status(peer)).isEqualTo(200);
            assertThat(peer.connections()).isEqualTo(2);
        }
    }

    @Test
    void tellsOverAnotherConnectionWhatATargetDidNotTakeAnyMoreOverAnIdleOne() throws Exception {
        try (Peer peer = Peer.leavingAfterOneReply(1, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")) {
            HttpCall call = HttpCall.post(peer.uri("/"))
                    .body(Body.text("text/plain", MaskedText.of("told")))
                    .build();
            calls.perform(call, AMPLE);

            assertThat(((Reply) calls.perform(call, AMPLE)).status()).isEqualTo(200);
            peer.nextHeard();
            assertThat(peer.nextHeard()).endsWith("\r\n\r\ntold");
            assertThat(peer.nextHeard()).endsWith("\r\n\r\ntold").containsOnlyOnce("Content-Length: 4");
            assertThat(peer.connections()).isEqualTo(2);
        }
    }

    @Test
    void doesNotTellATargetOverAllItsIdleConnectionsThatItClosesThem() throws Exception {
        int many = 6;
        ExecutorService callers = Executors.newCachedThreadPool();
        try (Peer peer = Peer.leavingAfterOneReply(many, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")) {
            callers.invokeAll(Collections.nCopies(many, () -> status(peer)));

            assertThat(calls.perform(HttpCall.post(peer.uri("/")).build(), AMPLE))
                    .isEqualTo(new NoReply(peer.name() + " closed the connection without a reply"));
            assertThat(peer.connections()).isEqualTo(many);
            assertThat(peer.requestsNotLookedAt()).isEqualTo(many + 3);
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void cutsAnEndlessBodyAndStillHasTheStatus() throws Exception {
        try (Peer peer = Peer.repeating("HTTP/1.1 200 OK\r\n\r\n", "x".repeat(64), 0)) {
            Reply reply = (Reply)
                    calls.perform(HttpCall.post(peer.uri("/")).replyLimit(1000).build(), AMPLE);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body()).isEqualTo("x".repeat(1000));
        }
    }

    @Test
    void readsNoMoreOfAGigabyteThanItsLimit() throws Exception {
        try (Peer peer = Peer.repeating("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n", "x".repeat(4096), 0)) {
            Reply reply = (Reply) calls.perform(HttpCall.post(peer.uri("/")).build(), AMPLE);

            assertThat(reply.body()).isEqualTo("x".repeat(HttpCall.DEFAULT_REPLY_LIMIT));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "none-such", "\"", ""})
    void readsABodyAsUtf8WhateverCharsetItClaims(String charset) throws Exception {
        try (Peer peer = Peer.answering("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=" + charset
                + "\r\nContent-Length: 4\r\n\r\nl\u00c3\u00a4\u00e4")) {
            Reply reply = (Reply) calls.perform(HttpCall.post(peer.uri("/")).build(), AMPLE);

            assertThat(reply.body()).isEqualTo("l\u00e4\ufffd");
        }
    }

    @Test
    void doesNotUseAConnectionAgainOnWhichAReplyWasCut() throws Exception {
        try (Peer peer = Peer.answering("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nHTTP/1.1 ")) {
            HttpCall call = HttpCall.post(peer.uri("/")).replyLimit(4).build();

            assertThat(((Reply) calls.perform(call, AMPLE)).body()).isEqualTo("HTTP");
            assertThat(((Reply) calls.perform(call, AMPLE)).status()).isEqualTo(200);
            assertThat(peer.connections()).isEqualTo(2);
        }
    }

    private int status(Peer peer) throws IOException {
        Answer answer = calls.perform(HttpCall.post(peer.uri("/")).build(), AMPLE);
        return ((Reply) answer).status();
    }
}
