package dev.tocsin.delivery.retry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetryTests {
    private static final Instant NOW = Instant.parse("2030-01-01T12:00:00Z");
    private static final RetryPolicy STRICT = new RetryPolicy(Duration.ofSeconds(1), 2, Duration.ofSeconds(4), 0);

    private final Retry retry = Retry.of(STRICT, "dlv_1", NOW.plusSeconds(30));

    static Stream<Verdict> lastWords() {
        return Stream.of(
                Verdict.accepted("status 204"),
                new Verdict.Refused("status 400"),
                new Verdict.Skipped("resolved, and not deduplicated"));
    }

    @ParameterizedTest
    @MethodSource("lastWords")
    void endsWithAVerdictThatNoAttemptWouldChange(Verdict verdict) {
        assertThat(retry.handle(verdict, NOW)).isEqualTo(new Decision.Finished(verdict));
    }

    @Test
    void endsWithSuccessAfterFailures() {
        retry.handle(Verdict.again("status 503"), NOW);

        assertThat(retry.handle(Verdict.accepted("status 204"), NOW))
                .isEqualTo(new Decision.Finished(Verdict.accepted("status 204")));
    }

    @Nested
    class Waiting {
        @Test
        void waitsLongerAfterEachAttempt() {
            assertThat(IntStream.range(0, 4).mapToObj(i -> retry.handle(Verdict.again("status 503"), NOW)))
                    .containsExactly(until(1), until(2), until(4), until(4));
        }

        @Test
        void waitsAsLongAsTheTargetAsks() {
            assertThat(retry.handle(again(Duration.ofSeconds(7)), NOW)).isEqualTo(until(7));
        }

        @Test
        void waitsNoShorterThanThePolicyWhateverTheTargetAsks() {
            assertThat(retry.handle(again(Duration.ZERO), NOW)).isEqualTo(until(1));
        }

        private Decision until(int seconds) {
            return new Decision.Wait(NOW.plusSeconds(seconds));
        }
    }

    @Nested
    class AtTheDeadline {
        @Test
        void givesUpWhereTheNextAttemptWouldComeTooLate() {
            retry.handle(Verdict.again("status 503"), NOW);

            assertThat(retry.handle(Verdict.again("status 502"), NOW.plusSeconds(28)))
                    .isEqualTo(new Decision.GiveUp(
                            "status 502; gave up after 2 attempts:" + " the next was due in 2s, past the deadline"));
        }

        @Test
        void givesUpWhereTheTargetAsksForTooMuchPatience() {
            assertThat(retry.handle(again(Duration.ofMinutes(5)), NOW))
                    .isEqualTo(new Decision.GiveUp("status 429; gave up after 1 attempt:"
                            + " the next was due in 5m, as the target asked, past the deadline"));
        }

        @Test
        void stillWaitsWhereTheNextAttemptComesJustInTime() {
            assertThat(retry.handle(again(Duration.ofMillis(29_999)), NOW))
                    .isEqualTo(new Decision.Wait(NOW.plusMillis(29_999)));
        }
    }

    @Nested
    class WithJitter {
        private static final RetryPolicy LOOSE = new RetryPolicy(Duration.ofSeconds(1), 2, Duration.ofSeconds(4), 0.5);

        @Test
        void decidesTheSameForTheSameDelivery() {
            assertThat(first("dlv_1")).isEqualTo(first("dlv_1"));
        }

        @Test
        void keepsDeliveriesApart() {
            List<Decision> decisions =
                    IntStream.range(0, 100).mapToObj(i -> first("dlv_" + i)).toList();

            assertThat(decisions)
                    .doesNotHaveDuplicates()
                    .allSatisfy(decision -> assertThat(((Decision.Wait) decision).until())
                            .isBetween(NOW.plusMillis(500), NOW.plusSeconds(1)));
        }

        private Decision first(String id) {
            return Retry.of(LOOSE, id, NOW.plusSeconds(30)).handle(Verdict.again("status 503"), NOW);
        }
    }

    private static Verdict again(Duration retryAfter) {
        return new Verdict.Again("status 429", retryAfter);
    }
}
