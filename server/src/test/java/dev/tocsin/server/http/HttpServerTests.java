package dev.tocsin.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients that are slow, many, greedy or confused can do to a server, over real sockets. */
@Timeout(60)
class HttpServerTests {
    private static final String CALL = "GET /call HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String LAST_CALL = "GET /call HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(700);
    private static final int BODY = 1_000;
    private static final int HEAD = 2_048;

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger answered = new AtomicInteger();
    private HttpServer server;

    @AfterEach
    void stop() {
        end.countDown();
        server.close();
    }

    private void start(HttpLimits limits) {
        start(limits, Refusing.PLAIN);
    }

    private void start(HttpLimits limits, Refusing refusing) {
        server = HttpServer.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Door.open(limits),
                new Speech(this::answer, refusing, System::nanoTime));
    }

    private static HttpLimits limits(int connections, Patience patience) {
        return new HttpLimits(BODY, 10_000, HEAD, connections, patience);
    }

    private static Patience patient() {
        return new Patience(LONG, LONG, LONG, Duration.ZERO);
    }

    private Reply answer(Call call) throws InterruptedException {
        answered.incrementAndGet();
        return switch (call.path()) {
            case "/hang" -> {
                end.await();
                yield Reply.empty(200);
            }
            case "/large" -> Reply.text(200, "x".repeat(50_000_000));
            default -> Reply.text(200, call.method() + " " + call.path() + " " + call.body().length);
        };
    }

    /** Lets time pass in which clients do nothing. */
    private static void pass(long millis) throws InterruptedException {
        assertThat(new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS)).isFalse();
    }

    private Probe probe() throws Exception {
        return new Probe(server.address());
    }

    @Nested
    class AClientThat {
        @Test
        void saysNothingIsCut() throws Exception {
            start(limits(10, new Patience(SHORT, LONG, LONG, Duration.ZERO)));
            try (Probe probe = probe()) {
                assertThat(probe.rest()).isEmpty();
            }
        }

        @Test
        void sendsAHeadLetterByLetterIsCut() throws Exception {
            start(limits(10, new Patience(SHORT, SHORT, LONG, Duration.ZERO)));
            try (Probe probe = probe()) {
                assertThat(trickles(probe, "GET /call HTTP/1.1\r\nX: " + "x".repeat(1_000)))
                        .isLessThan(200);
                assertThat(answered).hasValue(0);
            }
        }

        @Test
        void sendsABodyLetterByLetterIsCut() throws Exception {
            start(limits(10, new Patience(LONG, SHORT, LONG, Duration.ZERO)));
            try (Probe probe = probe()) {
                probe.say("POST /call HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n");
                assertThat(trickles(probe, "x".repeat(900))).isLessThan(200);
                assertThat(answered).hasValue(0);
            }
        }

        /** Sends a letter each twentieth of a second. {@return how many were sent until the connection was cut} */
        private static int trickles(Probe probe, String text) throws InterruptedException {
            for (int sent = 0; sent < text.length(); sent++) {
                try {
                    probe.say(text.substring(sent, sent + 1));
                } catch (IOException cut) {
                    return sent;
                }
                pass(50);
            }
            return text.length();
        }

        @Test
        void doesNotReadItsReplyIsCut() throws Exception {
            start(limits(10, new Patience(LONG, LONG, SHORT, Duration.ZERO)));
            try (Probe probe = probe();
                    Probe other = probe()) {
                probe.say("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
                assertThat(other.say(LAST_CALL).rest()).contains("GET /call 0");
                pass(2_000);
                assertThat(probe.rest().length()).isLessThan(50_000_000);
            }
        }

        @Test
        void isAnsweredForLongIsNotCut() throws Exception {
            start(limits(10, new Patience(SHORT, SHORT, SHORT, Duration.ZERO)));
            try (Probe probe = probe()) {
                probe.say("GET /hang HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
                pass(3_000);
                end.countDown();
                assertThat(probe.rest()).startsWith("HTTP/1.1 200 OK");
            }
        }

        @Test
        void callsAgainAndAgainKeepsItsConnection() throws Exception {
            start(limits(10, new Patience(SHORT, SHORT, SHORT, Duration.ZERO)));
            try (Probe probe = probe()) {
                for (int i = 0; i < 10; i++) {
                    assertThat(probe.say(CALL).upTo("GET /call 0")).startsWith("HTTP/1.1 200 OK");
                    pass(300);
                }
            }
        }
    }

    @Nested
    class ThousandsOfConnectionsThat {
        private final List<Probe> crowd = new ArrayList<>();

        @AfterEach
        void leave() throws Exception {
            for (Probe each : crowd) {
                each.close();
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "GET /call HTTP/1.1\r\nHost: x\r\nX",
                    "POST /call HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nx"
                })
        void neverEndTheirCallsKeepNobodyOut(String beginning) throws Exception {
            start(limits(100, patient()));
            for (int i = 0; i < 2_000; i++) {
                Probe probe = probe();
                crowd.add(probe);
                if (!beginning.isEmpty()) {
                    probe.say(beginning);
                }
                if (i % 100 == 99) {
                    try (Probe client = probe()) {
                        assertThat(client.say(LAST_CALL).rest()).startsWith("HTTP/1.1 200 OK");
                    }
                }
            }
        }

        @Test
        void readNoReplyKeepNobodyOut() throws Exception {
            start(limits(20, patient()));
            for (int i = 0; i < 60; i++) {
                Probe probe = probe();
                crowd.add(probe);
                probe.say("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
                if (i % 10 == 9) {
                    try (Probe client = probe()) {
                        assertThat(client.say(LAST_CALL).rest()).startsWith("HTTP/1.1 200 OK");
                    }
                }
            }
        }

        @Test
        void areAllBeingAnsweredCostTheNextOneItsOwn() throws Exception {
            start(limits(5, patient()));
            for (int i = 0; i < 5; i++) {
                Probe probe = probe();
                crowd.add(probe);
                probe.say("GET /hang HTTP/1.1\r\nHost: x\r\n\r\n");
            }
            while (answered.get() < 5) {
                Thread.onSpinWait();
            }
            try (Probe client = probe()) {
                assertThat(client.rest()).isEmpty();
            }
        }
    }

    @Nested
    class ACallThat {
        @Test
        void hasALongHeadIsRefused() throws Exception {
            start(limits(10, patient()));
            try (Probe probe = probe()) {
                String reply = probe.say("GET /call HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(HEAD) + "\r\n\r\n")
                        .rest();
                assertThat(reply)
                        .startsWith("HTTP/1.1 431 Request Header Fields Too Large")
                        .contains("{\"code\":431,\"message\":");
            }
        }

        @Test
        void hasALongPathIsRefused() throws Exception {
            start(limits(10, patient()));
            try (Probe probe = probe()) {
                assertThat(probe.say("GET /" + "x".repeat(HEAD) + " HTTP/1.1\r\nHost: x\r\n\r\n")
                                .rest())
                        .startsWith("HTTP/1.1 414 URI Too Long");
            }
        }

        @Test
        void saysThatItsBodyIsLongIsRefusedUnread() throws Exception {
            start(limits(10, patient()));
            try (Probe probe = probe()) {
                assertThat(probe.say("POST /call HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n")
                                .rest())
                        .startsWith("HTTP/1.1 413 ")
                        .contains("{\"code\":413,\"message\":\"the body has more than the maximum of 1000 bytes\"}");
                assertThat(answered).hasValue(0);
            }
        }

        @Test
        void doesNotSayThatItsBodyIsLongIsRefusedToo() throws Exception {
            start(limits(10, patient()));
            try (Probe probe = probe()) {
                probe.say("POST /call HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
                assertThat(probe.say("3e9\r\n" + "x".repeat(1_001) + "\r\n0\r\n\r\n")
                                .rest())
                        .startsWith("HTTP/1.1 413 ");
                assertThat(answered).hasValue(0);
            }
        }

        @Test
        void sendsFarTooMuchStillHearsWhy() throws Exception {
            start(limits(10, patient()));
            try (Probe probe = probe()) {
                probe.say("POST /call HTTP/1.1\r\nHost: x\r\nContent-Length: 3000000\r\n\r\n");
                try {
                    probe.say(new byte[3_000_000]);
                } catch (IOException cut) {
                    // What was said before is heard.
                }
                assertThat(probe.rest()).startsWith("HTTP/1.1 413 ");
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "nonsense\r\n\r\n",
                    "GET\r\n\r\n",
                    "GET /call HTTP/9.9\r\nHost: x\r\n\r\n",
                    "GET /call HTTP/1.1\r\n\r\n",
                    "GET /call HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                    "GET /call HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n",
                    "GET /call HTTP/1.1\r\nHost : x\r\n\r\n",
                    "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                    "GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n",
                    "GET /call?%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                    "POST /call HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
                    "POST /call HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                    "POST /call HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
                    "POST /call HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nx",
                    "POST /call HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                    "POST /call HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\nx",
                    "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n"
                })
        void isGarbledIsRefusedInJsonAndIsTheLastOfItsConnection(String garbled) throws Exception {
            start(limits(10, patient()));
            try (Probe probe = probe()) {
                assertThat(probe.say(garbled).end().rest())
                        .matches(
                                "(?s)HTTP/1\\.1 (400|501|505) .*\\{\"code\":(400|501|505),\"message\":\".*\"}\n(\r\n0\r\n\r\n)?");
                assertThat(answered).hasValue(0);
            }
        }

        @Test
        void endsInTheMiddleOfItsBodyIsNotAnswered() throws Exception {
            start(limits(10, patient()));
            try (Probe probe = probe()) {
                probe.say("POST /call HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nx");
                assertThat(probe.end().rest()).doesNotContain("200 OK");
                assertThat(answered).hasValue(0);
            }
        }

        @Test
        void waitsBehindOthersIsAnsweredInItsTurn() throws Exception {
            start(limits(10, patient()));
            try (Probe probe = probe()) {
                String post = "POST /first HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc";
                String replies = probe.say(post + CALL + post + LAST_CALL).rest();
                assertThat(replies.replaceAll("(?s)HTTP/1.1 200 OK.*?\r\n\r\n", "\n")
                                .strip())
                        .isEqualTo("POST /first 3\nGET /call 0\nPOST /first 3\nGET /call 0");
            }
        }

        @Test
        void wouldBeSmuggledBehindARefusedOneIsNotAnswered() throws Exception {
            start(limits(10, patient()));
            try (Probe probe = probe()) {
                String replies = probe.say("POST /call HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n" + CALL)
                        .end()
                        .rest();
                assertThat(replies).startsWith("HTTP/1.1 413 ").doesNotContain("200 OK");
            }
        }

        @Test
        void asksWhetherItMaySendItsBodyIsToldSo() throws Exception {
            start(limits(10, patient()));
            try (Probe probe = probe()) {
                probe.say(
                        "POST /call HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
                assertThat(probe.upTo("\r\n\r\n")).startsWith("HTTP/1.1 100 Continue");
                assertThat(probe.say("abc").rest()).contains("POST /call 3");
            }
        }
    }

    @Test
    void hasItsCallersToldWhatIsWrongAsTheApiHasIt() throws Exception {
        start(limits(10, patient()), (path, status, why) -> Reply.text(status, path + " " + why));
        try (Probe probe = probe()) {
            assertThat(probe.say("GET /call HTTP/1.1\r\n\r\n").rest())
                    .endsWith("/call [P833] call: No Host; send it as HTTP/1.1 has it, within the limits");
        }
        try (Probe probe = probe()) {
            assertThat(probe.say("POST /call HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n")
                            .rest())
                    .endsWith("/call [P832] call 'POST /call': the body has more than the maximum of 1000 bytes;"
                            + " send less at a time");
        }
    }

    @Test
    void holdsNoMoreOfAllBodiesThanItHasRoomFor() throws Exception {
        start(new HttpLimits(200_000, 250_000, HEAD, 100, patient()));
        String call = "POST /call HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\nConnection: close\r\n\r\n";
        BlockingQueue<String> replies = new LinkedBlockingQueue<>();
        List<Probe> greedy = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Probe probe = probe().say(call + "x".repeat(190_000));
            greedy.add(probe);
            Thread.ofVirtual().start(() -> replies.add(probe.rest()));
        }
        for (int i = 0; i < 2; i++) {
            assertThat(replies.take())
                    .startsWith("HTTP/1.1 503 ")
                    .contains("Retry-After: 1")
                    .contains("the bodies of all calls have more than the maximum of 250000 bytes");
        }
        for (Probe each : greedy) {
            each.close();
        }
        try (Probe probe = probe()) {
            assertThat(probe.say(call + "x".repeat(200_000)).rest()).contains("POST /call 200000");
        }
    }
}
