package dev.tocsin.delivery.machine;

import static dev.tocsin.delivery.machine.Plans.INTERVAL;
import static dev.tocsin.delivery.machine.Plans.REPEAT;
import static dev.tocsin.delivery.machine.Plans.WAIT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.delivery.plan.Circuit;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Effort;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What waits is told as it is when its turn comes. */
class StaleTests {
    private final World world = new World(Plans.telling("ops"));

    private void down() {
        world.answers = order -> Verdict.again("connection refused");
    }

    private void up() {
        world.answers = order -> Verdict.accepted("taken");
    }

    @Test
    void whatWasSilencedMeanwhileIsNotTold() {
        world.fireUntil(Duration.ofHours(9), "A", "c1");
        world.pass(WAIT);
        down();
        world.fireUntil(Duration.ofHours(9), "B", "c1");
        world.pass(INTERVAL);
        world.silence("s1", "{alertname=\"A\"}", Duration.ofHours(1));
        up();
        world.pass(Duration.ofMinutes(2));
        assertThat(world.taken)
                .containsExactly("ops firing{A} because first notification", "ops firing{B} because new alerts added");
        assertThat(world.lives)
                .extracting(life -> life.end().orElseThrow().outcome())
                .containsExactly(End.Outcome.DELIVERED, End.Outcome.REPLACED, End.Outcome.DELIVERED);
    }

    @Test
    void whatWasSilencedMeanwhileIsNotRepeated() {
        world.fireUntil(Duration.ofHours(9), "A", "c1");
        world.fireUntil(Duration.ofHours(9), "B", "c1");
        world.pass(WAIT);
        down();
        world.pass(REPEAT.plus(INTERVAL));
        world.silence("s1", "{alertname=\"A\"}", Duration.ofHours(1));
        up();
        world.pass(Duration.ofMinutes(2));
        assertThat(world.taken)
                .containsExactly(
                        "ops firing{A,B} because first notification", "ops firing{B} because repeat interval elapsed");
    }

    @Test
    void anEndThatCameAfterAnotherBeginningIsTheOneThatIsTold() {
        world.fireUntil(Duration.ofHours(9), "A", "c1");
        world.pass(WAIT);
        down();
        world.resolve("A", "cluster", "c1");
        world.pass(INTERVAL);
        world.fireUntil(Duration.ofHours(9), "A", "c1");
        world.resolve("A", "cluster", "c1");
        up();
        world.pass(Duration.ofMinutes(2));
        assertThat(world.taken)
                .containsExactly(
                        "ops firing{A} because first notification", "ops resolved{A} because all alerts resolved");
    }

    /** Of two groups one waits while the other is told. */
    private static World crowded() {
        World crowded = new World(Plans.plan(new Destination(
                "ops", true, List.of(), new Effort(new Circuit(1, 5, Duration.ofSeconds(30)), Duration.ofDays(1)))));
        crowded.answers = order -> null;
        crowded.fire("X", "cluster", "c0");
        crowded.fireSaying("at 80%", "A", "cluster", "c1");
        crowded.pass(WAIT);
        return crowded;
    }

    private static Life waiting(World world) {
        return world.machine().underWay().getLast();
    }

    @Test
    void whatIsSaidOfAnAlertIsWhatWasSaidLast() {
        World crowded = crowded();
        Life before = waiting(crowded);
        crowded.fireSaying("at 99%", "A", "cluster", "c1");
        crowded.pass(Duration.ofMinutes(1));
        Order other = crowded.underWay.getFirst();
        crowded.answer(other, Verdict.accepted("taken"));
        assertThat(crowded.underWay).singleElement().satisfies(order -> {
            assertThat(order.delivery()).isEqualTo(before.id());
            assertThat(order.alerts())
                    .extracting(alert -> alert.annotations().get("summary"))
                    .containsExactly("at 99%");
        });
        assertThat(crowded.lives).hasSize(1);
    }

    @Test
    void whatWasSaidLastIsSaidAgainAfterACrash() {
        World crowded = crowded();
        crowded.fireSaying("at 99%", "A", "cluster", "c1");
        crowded.answer(crowded.underWay.getFirst(), Verdict.accepted("taken"));
        crowded.fireSaying("at 100%", "A", "cluster", "c1");
        crowded.crash();
        assertThat(crowded.underWay).singleElement().satisfies(order -> {
            assertThat(order.attempt()).isEqualTo(2);
            assertThat(order.alerts())
                    .extracting(alert -> alert.annotations().get("summary"))
                    .containsExactly("at 99%");
        });
    }

    @Test
    void nothingIsMadeAnewWhereNothingElseIsSaid() {
        World crowded = crowded();
        long basis = waiting(crowded).basis();
        crowded.pass(INTERVAL.minusSeconds(40));
        crowded.fireSaying("at 80%", "A", "cluster", "c1");
        crowded.pass(Duration.ofSeconds(60));
        assertThat(waiting(crowded).basis()).isEqualTo(basis);
    }
}
