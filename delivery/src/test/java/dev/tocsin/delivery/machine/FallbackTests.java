package dev.tocsin.delivery.machine;

import static dev.tocsin.delivery.machine.Plans.INTERVAL;
import static dev.tocsin.delivery.machine.Plans.REPEAT;
import static dev.tocsin.delivery.machine.Plans.WAIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Effort;
import dev.tocsin.delivery.plan.Plan;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A receiver "ops", whose fallback "backup" is told once "ops" has been owed something for a minute. */
class FallbackTests {
    private static final Duration AFTER = Duration.ofMinutes(1);
    private static final Duration LONG = Duration.ofHours(10);
    private static final Verdict TAKEN = Verdict.accepted("taken");
    private static final Verdict DOWN = Verdict.again("connection refused");
    private static final Verdict REFUSED = new Verdict.Refused("status 400");

    private final World world = new World(Plans.fallingBack(Plans.telling("ops"), AFTER));
    private final Map<String, Verdict> verdicts = new HashMap<>(Map.of("ops", TAKEN, "backup", TAKEN));

    FallbackTests() {
        world.answers = order -> verdicts.get(order.destination());
    }

    private void fire(String name) {
        world.fireUntil(LONG, name, "c");
    }

    private void resolve(String name) {
        world.resolve(name, "cluster", "c");
    }

    @Test
    void isToldNothingWhileTheReceiverTakesWhatItIsTold() {
        fire("A");
        world.pass(WAIT.plus(REPEAT).plus(INTERVAL));
        resolve("A");
        world.pass(INTERVAL);
        assertThat(world.taken)
                .containsExactly(
                        "ops firing{A} because first notification",
                        "ops firing{A} because repeat interval elapsed",
                        "ops resolved{A} because all alerts resolved");
    }

    @Test
    void isToldAtOnceOfWhatTheReceiverRefuses() {
        verdicts.put("ops", REFUSED);
        fire("A");
        world.pass(WAIT);
        assertThat(world.taken).containsExactly("backup firing{A} because first notification");
        assertThat(world.lives)
                .extracting(Life::destination, Life::reason)
                .containsExactly(
                        tuple("ops", "first notification"),
                        tuple("backup", "first notification, in place of ops, which could not be told"));
    }

    @Test
    void isToldOnceTheReceiverIsOwedSomethingForTooLong() {
        verdicts.put("ops", DOWN);
        fire("A");
        world.pass(WAIT.plus(AFTER).minusMillis(1));
        assertThat(world.taken).isEmpty();
        world.pass(Duration.ofMillis(1));
        assertThat(world.taken).containsExactly("backup firing{A} because first notification");
        assertThat(world.lives)
                .extracting(Life::reason)
                .containsExactly("first notification, in place of ops, which could not be told for 1m");
    }

    @Test
    void doesNotWaitAnewWhenANewerStateTakesThePlaceOfTheOneThatWaits() {
        verdicts.put("ops", DOWN);
        fire("A");
        world.pass(WAIT.plusSeconds(40));
        fire("B");
        world.pass(Duration.ofSeconds(20));
        assertThat(world.taken).containsExactly("backup firing{A,B} because first notification");
    }

    @Test
    void isToldTheEndOfWhatItWasToldAndNothingElseOnceTheReceiverWorksAgain() {
        verdicts.put("ops", DOWN);
        fire("A");
        world.pass(WAIT.plus(AFTER));
        verdicts.put("ops", TAKEN);
        world.pass(AFTER);
        fire("B");
        world.pass(INTERVAL.plus(REPEAT));
        resolve("A");
        world.pass(INTERVAL);
        resolve("B");
        world.pass(INTERVAL);
        assertThat(world.taken)
                .filteredOn(taken -> taken.startsWith("backup"))
                .containsExactly(
                        "backup firing{A} because first notification",
                        "backup resolved{A} because all alerts resolved");
        assertThat(world.groups()).isZero();
    }

    @Test
    void hearsNothingMoreOnceTheReceiverWorksAgainIfItWantsToHearOfNoEnd() {
        Plan plan = Plans.fallingBack(Plans.telling("ops"), AFTER);
        Destination backup = new Destination("backup", false, List.of(), Effort.ofDefaults());
        World quiet = new World(new Plan(
                plan.routes(),
                Map.of("ops", plan.destinations().get("ops"), "backup", List.of(backup)),
                plan.fallbacks(),
                plan.intervals(),
                plan.retry()));
        quiet.answers = order -> verdicts.get(order.destination());
        verdicts.put("ops", DOWN);
        quiet.fireUntil(LONG, "A", "c");
        quiet.fireUntil(LONG, "B", "c");
        quiet.pass(WAIT.plus(AFTER));
        verdicts.put("ops", TAKEN);
        quiet.pass(AFTER.plus(REPEAT));
        quiet.resolve("B", "cluster", "c");
        quiet.pass(INTERVAL.multipliedBy(2));
        assertThat(quiet.taken)
                .filteredOn(taken -> taken.startsWith("backup"))
                .containsExactly("backup firing{A,B} because first notification");
    }

    @Test
    void isNotToldAnyMoreWhatItDidNotTakeBeforeTheReceiverWorkedAgain() {
        verdicts.putAll(Map.of("ops", DOWN, "backup", DOWN));
        fire("A");
        world.pass(WAIT.plus(AFTER).plusSeconds(1));
        verdicts.put("ops", TAKEN);
        world.pass(AFTER);
        verdicts.put("backup", TAKEN);
        world.pass(INTERVAL);
        assertThat(world.taken).containsExactly("ops firing{A} because first notification");
        assertThat(world.machine().underWay()).isEmpty();
    }

    @Test
    void isToldAgainWhenTheRepeatIntervalIsOverAndTheReceiverStillRefuses() {
        verdicts.put("ops", REFUSED);
        fire("A");
        world.pass(WAIT.plus(REPEAT).plus(INTERVAL));
        assertThat(world.taken)
                .containsExactly(
                        "backup firing{A} because first notification",
                        "backup firing{A} because repeat interval elapsed");
    }

    @Test
    void goesOnAfterACrash() {
        verdicts.put("ops", DOWN);
        fire("A");
        world.pass(WAIT.plusSeconds(40));
        fire("B");
        world.pass(Duration.ofSeconds(10));
        world.crash();
        world.pass(Duration.ofSeconds(10));
        assertThat(world.taken).containsExactly("backup firing{A,B} because first notification");
        world.crash();
        verdicts.put("ops", TAKEN);
        world.pass(AFTER);
        resolve("A");
        resolve("B");
        world.crash();
        world.pass(INTERVAL);
        assertThat(world.taken)
                .filteredOn(taken -> taken.startsWith("backup"))
                .containsExactly(
                        "backup firing{A,B} because first notification",
                        "backup resolved{A,B} because all alerts resolved");
        assertThat(world.lives).flatExtracting(Life::entries).doesNotHaveAnyElementsOfTypes(Entry.Lost.class);
    }

    /** Its answer was cut, so that it may have heard of both. */
    @Test
    void isToldTheEndOfAllThatItMayHaveHeardOneAfterTheOther() {
        verdicts.put("ops", DOWN);
        world.answers = order -> order.destination().equals("backup") ? null : verdicts.get(order.destination());
        fire("A");
        fire("B");
        world.pass(WAIT.plus(AFTER));
        verdicts.put("ops", TAKEN);
        world.pass(AFTER);
        world.crash();
        world.answers = order -> TAKEN;
        resolve("A");
        world.pass(INTERVAL);
        resolve("B");
        world.pass(INTERVAL);
        String missed = " because fired and resolved before it could be told";
        assertThat(world.taken)
                .filteredOn(taken -> taken.startsWith("backup"))
                .containsExactly("backup resolved{A}" + missed, "backup resolved{B}" + missed);
    }

    @ParameterizedTest
    @EnumSource
    void isToldTheEndOfWhatItWasToldAndNothingElseOnceNoConfigurationNamesIt(RouteChangeTests.Change change) {
        verdicts.put("ops", REFUSED);
        fire("A");
        world.pass(WAIT);
        change.to(Plans.telling("ops"), world);
        fire("B");
        world.pass(INTERVAL.plus(REPEAT));
        change.to(Plans.telling("ops"), world);
        resolve("A");
        world.pass(INTERVAL);
        resolve("B");
        world.pass(INTERVAL);
        assertThat(world.taken)
                .containsExactly(
                        "backup firing{A} because first notification",
                        "backup resolved{A} because all alerts resolved");
    }

    @Test
    void isToldOfWhatWaitsWhenAConfigurationNamesIt() {
        World plain = new World(Plans.telling("ops"));
        plain.answers = order -> order.destination().equals("ops") ? DOWN : TAKEN;
        plain.fireUntil(LONG, "A", "c");
        plain.pass(WAIT.plus(INTERVAL));
        plain.configure(Plans.fallingBack(Plans.telling("ops"), AFTER));
        assertThat(plain.taken).containsExactly("backup firing{A} because first notification");
    }
}
