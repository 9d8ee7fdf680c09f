package dev.tocsin.api.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.generated.Recorder.Call;
import dev.tocsin.api.host.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a writer finds that saw which turn is next, and then slept while others went on. */
class EndedCallsTests {
    private static final int SIZE = 4;
    private static final int ROUND = 8;

    private final Bell bell = new Bell(Host.ofDefaults());
    private final EndedCalls ended = new EndedCalls(SIZE);
    private final Call sleeper = call();

    @Test
    void aWriterThatSleepsForAWholeRoundOverwritesNothingThatIsNewer() {
        List<Call> others = add(ROUND);

        assertThat(ended.put(sleeper, 0, null)).isFalse();
        assertThat(ended.last()).isEqualTo(others.subList(ROUND - SIZE, ROUND));
    }

    @Test
    void norDoesOneThatSawWhoWasInItsSlotARoundAgo() {
        Call seen = add(ROUND).get(0);
        List<Call> others = add(2 * ROUND);

        assertThat(ended.put(sleeper, ROUND, seen)).isFalse();
        assertThat(ended.last()).isEqualTo(others.subList(2 * ROUND - SIZE, 2 * ROUND));
    }

    @Test
    void norDoesOneThatLooksIntoItsSlotOnlyAfterwards() {
        List<Call> others = add(ROUND + 1);

        assertThat(ended.put(sleeper, 0, others.get(ROUND))).isFalse();
        assertThat(ended.last()).isEqualTo(others.subList(ROUND + 1 - SIZE, ROUND + 1));
    }

    @Test
    void aWriterThatWakesInTimeHasItsTurnAndOthersCountItForHim() {
        add(1);
        assertThat(ended.put(sleeper, 1, null)).isTrue();
        assertThat(ended.last()).doesNotContain(sleeper);

        Call next = add(1).get(0);
        assertThat(ended.last()).endsWith(sleeper, next);
    }

    private List<Call> add(int calls) {
        List<Call> added = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            Call call = call();
            ended.add(call);
            added.add(call);
        }
        return added;
    }

    private Call call() {
        @Nullable Call call = bell.recorder().begin(Bell.RING);
        return Objects.requireNonNull(call);
    }
}
