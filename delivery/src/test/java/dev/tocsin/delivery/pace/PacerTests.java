package dev.tocsin.delivery.pace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.semantics.PaceLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacerTests {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant NEVER_TOO_LATE = NOON.plus(Duration.ofDays(1));
    private static final Lane TWO_IN_TEN_SECONDS = lane("chat", 2, 10);

    private final Pacer pacer = new Pacer();

    private static Lane lane(String key, int calls, int seconds) {
        return new Lane(key, new PaceLimit(calls, Duration.ofSeconds(seconds), "chat_id"));
    }

    private long turn(int second, Lane... lanes) {
        Instant turn = pacer.promise(List.of(lanes), NOON.plusSeconds(second), NEVER_TOO_LATE);
        return Duration.between(NOON, turn).toSeconds();
    }

    @Test
    void letsAsManyGoAtOnceAsTheTargetTakesAndThenOneAtATime() {
        List<Long> turns = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            turns.add(turn(0, TWO_IN_TEN_SECONDS));
        }
        assertThat(turns).containsExactly(0L, 0L, 5L, 10L, 15L, 20L);
    }

    @Test
    void letsAsManyGoAgainAfterAPause() {
        turn(0, TWO_IN_TEN_SECONDS);
        turn(0, TWO_IN_TEN_SECONDS);

        assertThat(List.of(turn(60, TWO_IN_TEN_SECONDS), turn(60, TWO_IN_TEN_SECONDS), turn(60, TWO_IN_TEN_SECONDS)))
                .containsExactly(60L, 60L, 65L);
    }

    @Test
    void waitsForTheSlowestOfSeveralLanes() {
        Lane bot = lane("bot", 1, 3);

        assertThat(turn(0, TWO_IN_TEN_SECONDS, bot)).isZero();
        assertThat(turn(0, TWO_IN_TEN_SECONDS, bot)).isEqualTo(3);
        assertThat(turn(0, TWO_IN_TEN_SECONDS, bot)).isEqualTo(6);
        assertThat(turn(0, bot)).isEqualTo(9);
    }

    @Test
    void countsEachLaneByItself() {
        assertThat(turn(0, lane("a", 1, 10))).isZero();
        assertThat(turn(0, lane("b", 1, 10))).isZero();
        assertThat(turn(0)).isZero();
    }

    @Test
    void promisesNothingWhereItWouldBeTooLate() {
        Lane lane = lane("chat", 1, 10);
        turn(0, lane);

        assertThat(pacer.promise(List.of(lane), NOON, NOON.plusSeconds(9))).isEqualTo(NOON.plusSeconds(10));
        assertThat(turn(0, lane)).isEqualTo(10);
    }
}
