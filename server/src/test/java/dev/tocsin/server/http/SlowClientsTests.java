package dev.tocsin.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients that are slow, or many, can do to a server. */
@Execution(ExecutionMode.CONCURRENT)
class SlowClientsTests extends AttackedServer {
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
                assertThat(probe.rest().length()).isLessThan(LARGE_BYTES);
            }
        }

        @Test
        void listensForLongAndReadsIsNotCut() throws Exception {
            start(limits(10, new Patience(LONG, LONG, Duration.ofSeconds(5), Duration.ZERO)));
            try (Probe probe = probe()) {
                probe.say("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n");
                for (int i = 0; i < 300; i++) {
                    probe.upTo("\n\n");
                    pass(5);
                }
            }
        }

        @Test
        void listensWithoutReadingIsCut() throws Exception {
            start(limits(10, new Patience(LONG, LONG, SHORT, Duration.ZERO)));
            try (Probe probe = probe()) {
                probe.say("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n").upTo("\n\n");
                ended.await();
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
            Duration lessThanAllCalls = Duration.ofSeconds(2);
            start(limits(10, new Patience(lessThanAllCalls, lessThanAllCalls, lessThanAllCalls, Duration.ZERO)));
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
            for (int i = 0; i < 1_200; i++) {
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
}
