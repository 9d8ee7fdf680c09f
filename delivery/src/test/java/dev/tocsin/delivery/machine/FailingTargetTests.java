package dev.tocsin.delivery.machine;

import static dev.tocsin.delivery.machine.Plans.WAIT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.delivery.group.Backlog;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.plan.Circuit;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Effort;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class FailingTargetTests {
    private final World world = world(Circuit.ofDefaults(), Duration.ofDays(1));

    private static World world(Circuit circuit, Duration mostAge) {
        return new World(Plans.plan(new Destination("ops", true, List.of(), new Effort(circuit, mostAge))));
    }

    private void down() {
        world.answers = order -> Verdict.again("connection refused");
    }

    private void up() {
        world.answers = order -> Verdict.accepted("taken");
    }

    @Test
    void triesOnBeyondTheIntervalUntilItIsTaken() {
        down();
        world.fire("A");
        for (int i = 0; i < 60; i++) {
            world.pass(Duration.ofMinutes(1));
            world.fire("A");
        }
        up();
        world.pass(Duration.ofMinutes(2));
        assertThat(world.taken).containsExactly("ops firing{A} because first notification");
        assertThat(world.lives)
                .singleElement()
                .satisfies(life -> assertThat(life.entries())
                        .hasSize(60)
                        .last()
                        .asInstanceOf(InstanceOfAssertFactories.type(Entry.Attempted.class))
                        .satisfies(last -> assertThat(last.number()).isGreaterThan(60)));
    }

    @Test
    void tellsOnceOfWhatFiredAndWasOverMeanwhile() {
        down();
        world.fire("A");
        world.pass(WAIT.plusSeconds(5));
        world.resolve("A");
        world.pass(Duration.ofMinutes(30));
        up();
        world.pass(Duration.ofMinutes(2));
        assertThat(world.taken).containsExactly("ops resolved{A} because fired and resolved before it could be told");
        assertThat(world.groups()).isZero();
    }

    @Test
    void sendsNothingThatIsPast() {
        down();
        world.fire("A");
        world.pass(WAIT.plusSeconds(1));
        world.fire("B");
        up();
        world.pass(Duration.ofMinutes(2));
        assertThat(world.taken).containsExactly("ops firing{A,B} because first notification");
        assertThat(world.lives)
                .extracting(life -> life.end().orElseThrow().outcome())
                .containsExactly(End.Outcome.REPLACED, End.Outcome.DELIVERED);
    }

    @Test
    void leavesItAloneAfterFiveFailuresAndTriesOneOfManyThen() {
        World crowded = world(new Circuit(1, 5, Duration.ofSeconds(30)), Duration.ofDays(1));
        List<String> attempts = new ArrayList<>();
        crowded.answers = order -> {
            attempts.add(order.incident());
            return Verdict.again("connection refused");
        };
        for (int i = 0; i < 20; i++) {
            crowded.fire("A", "cluster", "c" + i);
        }
        crowded.pass(WAIT);
        assertThat(attempts).hasSize(5).doesNotHaveDuplicates();
        Instant reopening = World.START.plus(WAIT).plusSeconds(30);
        assertThat(crowded.machine().backlogs()).contains(new Backlog("ops", 20, 0, reopening));
        crowded.pass(Duration.ofSeconds(30).minusMillis(1));
        assertThat(attempts).hasSize(5);
        crowded.pass(Duration.ofMillis(1));
        assertThat(attempts).hasSize(6);
        crowded.answers = order -> Verdict.accepted("taken");
        crowded.pass(Duration.ofSeconds(31));
        assertThat(crowded.taken).hasSize(20);
        assertThat(crowded.lives.getLast().entries())
                .filteredOn(Entry.Waited.class::isInstance)
                .extracting(entry -> ((Entry.Waited) entry).why())
                .containsExactly(
                        "its turn at ops, which had failed 5 times in a row and was left alone",
                        "the next attempt",
                        "its turn at ops, which had failed 6 times in a row and was left alone");
    }

    @Test
    void saysOfWhatWaitsUntilWhenItsTargetIsLeftAlone() {
        down();
        for (int i = 0; i < 20; i++) {
            world.fire("A", "cluster", "c" + i);
        }
        world.pass(WAIT);
        Instant decided = World.START.plus(WAIT);
        world.pass(Duration.ofSeconds(5));
        assertThat(world.machine().underWay())
                .extracting(life -> life.entries().getLast())
                .allSatisfy(last -> assertThat(last)
                        .asInstanceOf(InstanceOfAssertFactories.type(Entry.Waited.class))
                        .satisfies(waited -> {
                            assertThat(waited.until()).isEqualTo(decided.plusSeconds(30));
                            assertThat(waited.why())
                                    .isEqualTo("its turn at ops, which had failed 5 times in a row and was left alone");
                        }));
    }

    @Test
    void holdsBackNoOther() {
        World two = new World(Plans.telling("ops", "db"));
        two.answers = order -> order.destination().equals("ops") ? null : Verdict.accepted("taken");
        two.fire("A");
        two.pass(WAIT);
        assertThat(two.taken).containsExactly("db firing{A} because first notification");
    }

    @Test
    void waitsAsLongAsTheTargetAsks() {
        world.answers = order -> new Verdict.Again("429", Duration.ofMinutes(3));
        world.fire("A");
        world.pass(WAIT);
        up();
        world.pass(Duration.ofMinutes(3).minusMillis(1));
        assertThat(world.taken).isEmpty();
        world.pass(Duration.ofMillis(1));
        assertThat(world.taken).hasSize(1);
    }

    @Test
    void givesUpAStateThatIsADayOld() {
        down();
        world.fire("A");
        for (int i = 0; i < 25 * 60; i++) {
            world.pass(Duration.ofMinutes(1));
            world.fire("A");
        }
        assertThat(world.lives)
                .extracting(life -> life.end().orElseThrow().outcome())
                .containsExactly(End.Outcome.EXPIRED);
    }

    @Test
    void asksOneAgainAfterAnHourThatWantsToBeLeftAloneForLonger() {
        world.answers = order -> new Verdict.Again("429", Duration.ofHours(10));
        fireFor(Duration.ofHours(3), world);
        world.pass(WAIT);
        up();
        world.pass(Duration.ofHours(1).minusMillis(1));
        assertThat(world.taken).isEmpty();
        world.pass(Duration.ofMillis(1));
        assertThat(world.taken).containsExactly("ops firing{A} because first notification");
    }

    @Test
    void triesOnceMoreWhatWouldBeTooOldBeforeTheTargetMayBeAskedAgain() {
        World hasty = world(Circuit.ofDefaults(), Duration.ofMinutes(10));
        List<Instant> attempts = new ArrayList<>();
        hasty.answers = order -> {
            attempts.add(hasty.now());
            return new Verdict.Again("429", Duration.ofMinutes(30));
        };
        fireFor(Duration.ofHours(3), hasty);
        hasty.pass(WAIT);
        assertThat(hasty.lives).isEmpty();
        hasty.pass(Duration.ofMinutes(30));
        Instant first = World.START.plus(WAIT);
        assertThat(attempts).containsExactly(first, first.plus(Duration.ofMinutes(30)));
        assertThat(hasty.lives)
                .extracting(life -> life.end().orElseThrow())
                .containsExactly(new End(End.Outcome.EXPIRED, "429; it is too old now", "", attempts.getLast()));
    }

    @Test
    void triesForTheLastTimeWhatIsAsOldAsItMayBe() {
        World hasty = world(new Circuit(256, 1000, Duration.ofSeconds(30)), Duration.ofMinutes(9));
        List<Instant> attempts = new ArrayList<>();
        hasty.answers = order -> {
            attempts.add(hasty.now());
            return Verdict.again("connection refused");
        };
        fireFor(Duration.ofHours(3), hasty);
        hasty.pass(WAIT.plus(Duration.ofMinutes(9)));
        assertThat(attempts).last().isEqualTo(World.START.plus(WAIT).plus(Duration.ofMinutes(9)));
        assertThat(hasty.lives)
                .extracting(life -> life.end().orElseThrow().outcome())
                .containsExactly(End.Outcome.EXPIRED);
    }

    private static void fireFor(Duration duration, World world) {
        world.fireUntil(duration, "A", "c1");
    }
}
