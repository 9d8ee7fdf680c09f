package dev.tocsin.server.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.group.Outcome;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.server.watch.Happening;
import dev.tocsin.testing.ManualClock;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ServiceLogTests {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Problem FULL =
            new Problem(Code.FULL_DISK, "journal 'journal.db'", "the disk is full", "make room on it");

    private final ManualClock clock = ManualClock.at(NOON);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private List<String> seen(LogLevel least, Happening... happenings) {
        ServiceLog log = new ServiceLog(new Log(written, LogFormat.CONSOLE, least, clock), clock);
        for (Happening happening : happenings) {
            log.see(happening);
        }
        return lines();
    }

    /** {@return what was written, without times} */
    private List<String> lines() {
        return written.toString(UTF_8)
                .lines()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }

    private static Happening.Attempted attempted(int delivery, Verdict verdict, Instant leftAloneUntil) {
        Outcome outcome =
                new Outcome(1, "ops/hook[0]", "dlv_" + delivery, 2, verdict, Duration.ofMillis(7), 503, Memory.empty());
        return new Happening.Attempted("ops", "hook", outcome, leftAloneUntil);
    }

    private static Happening.Attempted failed(int delivery) {
        return attempted(delivery, Verdict.again("status 503: busy"), Instant.EPOCH);
    }

    private static Happening.Attempted succeeded(int delivery) {
        return attempted(delivery, Verdict.accepted("status 200"), Instant.EPOCH);
    }

    private static Happening.Ended ended(int delivery, End.Outcome outcome) {
        Life life = new Life(
                "dlv_" + delivery,
                "ops/hook[0]",
                "{}:{alertname=\"A\"}",
                NOON,
                "first notification",
                1,
                List.of(),
                List.of(),
                List.of(new Entry.Attempted(NOON, 1, Duration.ZERO, 400, "status 400")),
                Optional.of(new End(outcome, "status 400", "", NOON)));
        return new Happening.Ended("ops", "hook", life);
    }

    @Nested
    class OfATarget {
        @Test
        void tellsOnceThatItFailsAndOnceThatItAnswersAgain() {
            assertThat(seen(LogLevel.INFO, failed(1), failed(2), failed(3), succeeded(1), succeeded(2)))
                    .containsExactly(
                            "WARN  target fails delivery=dlv_1 receiver=ops plugin=hook attempt=2 status=503"
                                    + " why=\"status 503: busy\"",
                            "INFO  target answers again delivery=dlv_1 receiver=ops plugin=hook attempt=2 failures=3");
        }

        @Test
        void takesARefusalForAnAnswer() {
            assertThat(seen(
                            LogLevel.INFO,
                            failed(1),
                            attempted(1, new Verdict.Refused("status 400"), Instant.EPOCH),
                            succeeded(2)))
                    .last()
                    .isEqualTo(
                            "INFO  target answers again delivery=dlv_1 receiver=ops plugin=hook attempt=2 failures=1");
        }

        @Test
        void tellsThatItIsLeftAlone() {
            Verdict busy = Verdict.again("status 503: busy");
            Instant until = NOON.plusSeconds(30);
            assertThat(seen(LogLevel.INFO, failed(1), attempted(2, busy, until), attempted(3, busy, until)))
                    .containsExactly(
                            "WARN  target fails delivery=dlv_1 receiver=ops plugin=hook attempt=2 status=503"
                                    + " why=\"status 503: busy\"",
                            "WARN  target fails and is left alone for a while delivery=dlv_2 receiver=ops plugin=hook"
                                    + " attempt=2 status=503 why=\"status 503: busy\" until=2026-11-23T12:00:30Z");
        }

        @Test
        void hasALineForEachAttemptThatFailsWhereAllIsWanted() {
            assertThat(seen(LogLevel.DEBUG, failed(1), failed(2)))
                    .containsExactly(
                            "DEBUG attempt failed delivery=dlv_1 receiver=ops plugin=hook attempt=2 status=503"
                                    + " why=\"status 503: busy\"",
                            "WARN  target fails delivery=dlv_1 receiver=ops plugin=hook attempt=2 status=503"
                                    + " why=\"status 503: busy\"",
                            "DEBUG attempt failed delivery=dlv_2 receiver=ops plugin=hook attempt=2 status=503"
                                    + " why=\"status 503: busy\"");
        }

        @Test
        void tellsOfTenThousandDeadDeliveriesInElevenLines() {
            ServiceLog log = new ServiceLog(new Log(written, LogFormat.CONSOLE, LogLevel.INFO, clock), clock);
            for (int i = 0; i < 10_000; i++) {
                log.see(ended(i, End.Outcome.REFUSED));
            }
            assertThat(lines())
                    .hasSize(10)
                    .first()
                    .isEqualTo("WARN  delivery is dead delivery=dlv_0 receiver=ops plugin=hook"
                            + " incident=\"{}:{alertname=\\\"A\\\"}\" outcome=refused attempts=1 why=\"status 400\"");
            clock.advance(Duration.ofSeconds(6));
            log.see(ended(10_000, End.Outcome.EXPIRED));
            assertThat(lines()).hasSize(11).last().asString().endsWith(" left_out=9990");
        }

        @Test
        void tellsWhatItCameToOnceThereIsRoomForALine() {
            ServiceLog log = new ServiceLog(new Log(written, LogFormat.CONSOLE, LogLevel.INFO, clock), clock);
            for (int i = 0; i < 6; i++) {
                log.see(failed(i));
                log.see(succeeded(i));
            }
            log.see(failed(6));
            assertThat(lines()).hasSize(10).last().asString().startsWith("INFO  target answers again");
            clock.advance(Duration.ofSeconds(6));
            log.see(failed(7));
            assertThat(lines()).hasSize(11).last().asString().startsWith("WARN  target fails delivery=dlv_7");
        }
    }

    @Test
    void tellsOfEachDeliveryAndCallWhereAllIsWanted() {
        assertThat(seen(
                        LogLevel.DEBUG,
                        new Happening.Accepted(3),
                        ended(1, End.Outcome.REPLACED),
                        new Happening.Answered("POST", "/api/v2/alerts", 200, Duration.ofMillis(4))))
                .containsExactly(
                        "DEBUG alerts accepted alerts=3",
                        "DEBUG delivery ended delivery=dlv_1 receiver=ops plugin=hook"
                                + " incident=\"{}:{alertname=\\\"A\\\"}\" outcome=replaced attempts=1 why=\"status 400\"",
                        "DEBUG call answered method=POST path=/api/v2/alerts status=200 millis=4");
    }

    @Test
    void tellsNothingOfThemOtherwise() {
        assertThat(seen(
                        LogLevel.INFO,
                        new Happening.Told(1, 0, 0),
                        new Happening.Accepted(3),
                        ended(1, End.Outcome.DELIVERED),
                        new Happening.Kept(3, Duration.ofMillis(1)),
                        new Happening.Answered("POST", "/api/v2/alerts", 200, Duration.ofMillis(4))))
                .isEmpty();
    }

    @Test
    void tellsOfTheServiceItself() {
        assertThat(seen(
                        LogLevel.INFO,
                        new Happening.Stuck(FULL),
                        new Happening.Freed(),
                        new Happening.Reloaded(NOON),
                        new Happening.ReloadFailed(Problems.of(FULL))))
                .containsExactly(
                        "ERROR nothing is accepted problem=\"[P803] journal 'journal.db': the disk is full; make room on it\"",
                        "INFO  alerts are accepted again",
                        "INFO  configuration read again",
                        "WARN  configuration is wrong problem=\"[P803] journal 'journal.db': the disk is full; make room on it\"",
                        "WARN  configuration stays as it was");
    }
}
