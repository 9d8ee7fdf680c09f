package dev.tocsin.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What calls that are greedy or confused can do to a server. */
class HttpServerTests extends AttackedServer {
    @Nested
    class AList {
        /** {@return what is told on a connection on which there is one more call} */
        private String told(String path) throws Exception {
            start(limits(10, patient()));
            try (Probe probe = probe()) {
                return probe.say("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n" + LAST_CALL)
                        .rest();
            }
        }

        @Test
        void thatIsLongIsToldInParts() throws Exception {
            String[] told = told("/list").split("\r\n0\r\n\r\n|\r\n\r\n", 3);
            assertThat(told[0]).contains("Transfer-Encoding: chunked");
            assertThat(("\r\n" + told[1]).replaceAll("\r\n[0-9A-F]+\r\n", ""))
                    .isEqualTo(IntStream.range(0, ITEMS)
                            .mapToObj(n -> "\"item " + n + "\"")
                            .collect(Collectors.joining(",", "[", "]\n")));
            assertThat(told[2]).endsWith("GET /call 0");
        }

        @Test
        void thatIsShortIsToldWithItsLength() throws Exception {
            assertThat(told("/list/empty")).contains("Content-Length: 3\r\n\r\n[]\n");
        }

        @Test
        void thatIsAMemberIsToldAsOne() throws Exception {
            assertThat(told("/list/named")).contains("\r\n\r\n{\"items\":[\"item 1\",\"item 2\"]}\n");
        }

        /** It takes 100 MB in all, of which the network holds less than a quarter. */
        @Test
        void thatNobodyReadsIsNotMade() throws Exception {
            start(limits(10, patient()));
            try (Probe probe = probe()) {
                probe.say("GET /list/long HTTP/1.1\r\nHost: x\r\n\r\n").upTo("[");
                assertThat(made).hasValueLessThan(ITEMS / 2);
            }
        }

        @Test
        void thatCannotBeToldToItsEndIsNotEnded() throws Exception {
            assertThat(told("/list/broken")).contains("\"item 0\"").doesNotContain("\r\n0\r\n", "GET /call 0");
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
