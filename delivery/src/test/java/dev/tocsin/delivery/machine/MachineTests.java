package dev.tocsin.delivery.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.facts.InhibitRule;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.plan.Circuit;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Effort;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MachineTests {
    private static final Duration WAIT = Plans.WAIT;
    private static final Duration INTERVAL = Plans.INTERVAL;

    private final World world = world(true);

    private static World world(boolean sendsResolved, InhibitRule... rules) {
        return world(sendsResolved, Circuit.ofDefaults(), rules);
    }

    private static World world(boolean sendsResolved, Circuit circuit, InhibitRule... rules) {
        return new World(
                Plans.plan(new Destination("ops", sendsResolved, List.of(), new Effort(circuit, Duration.ofHours(24)))),
                rules);
    }

    private void down() {
        world.answers = order -> Verdict.again("connection refused");
    }

    private void up() {
        world.answers = order -> Verdict.accepted("taken");
    }

    @Nested
    class Timing {
        @Test
        void tellsOfAGroupWhenItHasWaitedAndThenAtEachInterval() {
            world.fire("A");
            world.pass(WAIT.minusMillis(1));
            assertThat(world.taken).isEmpty();
            world.pass(Duration.ofMillis(1));
            world.fire("B");
            world.pass(INTERVAL.minusMillis(1));
            assertThat(world.taken).containsExactly("ops firing{A} because first notification");
            world.fire("A");
            world.fire("B");
            world.pass(Duration.ofMillis(1));
            assertThat(world.taken)
                    .containsExactly(
                            "ops firing{A} because first notification", "ops firing{A,B} because new alerts added");
        }

        @Test
        void tellsTheEndOfSomeAndThenOfAll() {
            world.fire("A");
            world.fire("B");
            world.pass(WAIT);
            world.resolve("A");
            world.pass(INTERVAL.minusSeconds(1));
            world.fire("B");
            world.pass(Duration.ofSeconds(1));
            world.resolve("B");
            world.pass(INTERVAL);
            assertThat(world.taken)
                    .containsExactly(
                            "ops firing{A,B} because first notification",
                            "ops firing{B} resolved{A} because some alerts resolved",
                            "ops resolved{B} because all alerts resolved");
            assertThat(world.groups()).isZero();
        }

        @Test
        void tellsAgainWhenTheRepeatIntervalIsOver() {
            world.fire("A");
            for (int i = 0; i < 250; i++) {
                world.pass(Duration.ofMinutes(1));
                world.fire("A");
            }
            assertThat(world.taken)
                    .containsExactly(
                            "ops firing{A} because first notification",
                            "ops firing{A} because repeat interval elapsed");
        }

        @Test
        void tellsNothingOfWhatIsOverBeforeItsGroupHasWaited() {
            world.fire("A");
            world.pass(Duration.ofSeconds(10));
            world.resolve("A");
            world.pass(INTERVAL);
            assertThat(world.taken).isEmpty();
            assertThat(world.groups()).isZero();
        }
    }

    @Nested
    class Silences {
        @Test
        void holdBackWhatTheyMatch() {
            world.silence("s1", "{alertname=\"A\"}", Duration.ofHours(1));
            world.fire("A");
            world.fire("B");
            world.pass(WAIT);
            assertThat(world.taken).containsExactly("ops firing{B} because first notification");
            assertThat(world.lives)
                    .singleElement()
                    .extracting(Life::held)
                    .asString()
                    .contains("silence s1 by ann");
        }

        @Test
        void doNotKeepTheEndFromWhoHeardOfTheBeginning() {
            world.fire("A");
            world.pass(WAIT);
            world.silence("s1", "{alertname=\"A\"}", Duration.ofHours(1));
            world.resolve("A");
            world.pass(INTERVAL);
            assertThat(world.taken)
                    .containsExactly(
                            "ops firing{A} because first notification", "ops resolved{A} because all alerts resolved");
        }
    }

    @Test
    void ordersNothingMoreWhenItIsHaltedAndNotesNoAttemptThatWasNotMade() {
        world.halt();
        world.fire("A");
        world.pass(WAIT);
        assertThat(world.taken).isEmpty();
        world.crash();
        world.pass(Duration.ofSeconds(1));
        assertThat(world.taken).containsExactly("ops firing{A} because first notification");
        assertThat(world.lives).flatExtracting(Life::entries).doesNotHaveAnyElementsOfTypes(Entry.Lost.class);
    }

    @Test
    void holdsBackWhatIsInhibitedWhileAnySourceIsFiring() {
        World inhibiting = world(
                true,
                new InhibitRule(
                        "quiet",
                        MatcherSyntax.UTF8.matchers("{severity=\"critical\"}", warning -> {}),
                        MatcherSyntax.UTF8.matchers("{severity=\"warning\"}", warning -> {}),
                        List.of("cluster")));
        inhibiting.fire("S1", "severity", "critical", "cluster", "c");
        inhibiting.fire("S2", "severity", "critical", "cluster", "c");
        inhibiting.pass(WAIT);
        inhibiting.fire("T", "severity", "warning", "cluster", "c");
        inhibiting.resolve("S2", "severity", "critical", "cluster", "c");
        inhibiting.pass(INTERVAL.minusSeconds(30));
        inhibiting.fire("S1", "severity", "critical", "cluster", "c");
        inhibiting.fire("T", "severity", "warning", "cluster", "c");
        inhibiting.pass(Duration.ofMinutes(4));
        assertThat(inhibiting.taken)
                .containsExactly(
                        "ops firing{S1,S2} because first notification",
                        "ops firing{S1} resolved{S2} because some alerts resolved");
    }

    @Test
    void tellsNothingToTheEndWhereNobodyWantsToHearOfIt() {
        World quiet = world(false);
        quiet.fire("A");
        quiet.pass(WAIT);
        quiet.resolve("A");
        quiet.pass(INTERVAL);
        quiet.fire("A");
        quiet.pass(INTERVAL);
        assertThat(quiet.taken)
                .containsExactly(
                        "ops firing{A} because first notification", "ops firing{A} because first notification");
    }

    @Nested
    class AfterACrash {
        @Test
        void tellsWhatWasAcceptedAndNotToldYet() {
            world.fire("A");
            world.crash();
            world.pass(WAIT);
            assertThat(world.taken).containsExactly("ops firing{A} because first notification");
        }

        @Test
        void tellsNothingTwice() {
            world.fire("A");
            world.pass(WAIT);
            world.crash();
            world.pass(INTERVAL);
            world.crash();
            world.pass(INTERVAL);
            assertThat(world.taken)
                    .containsExactly(
                            "ops firing{A} because first notification", "ops resolved{A} because all alerts resolved");
        }

        @Test
        void repeatsAnAttemptThatWasUnderWayAndSaysSo() {
            world.answers = order -> null;
            world.fire("A");
            world.pass(WAIT);
            Order lost = world.underWay.getFirst();
            world.crash();
            Order again = world.underWay.getFirst();
            assertThat(again.delivery()).isEqualTo(lost.delivery());
            assertThat(again.attempt()).isEqualTo(2);
            world.answer(again, Verdict.accepted("taken"));
            assertThat(world.lives)
                    .singleElement()
                    .satisfies(life -> assertThat(life.entries()).contains(new Entry.Lost(World.START.plus(WAIT), 1)));
        }

        @Test
        void saysOfEachAttemptThatWasUnderWayThatItIsLostAndOfEachOnce() {
            world.answers = order -> null;
            world.fire("A");
            world.fire("B");
            world.pass(WAIT);
            world.crash();
            world.pass(Duration.ofSeconds(1));
            world.crash();
            world.answer(world.underWay.getFirst(), Verdict.accepted("taken"));
            Instant begun = World.START.plus(WAIT);
            assertThat(world.lives)
                    .singleElement()
                    .satisfies(life -> assertThat(life.entries())
                            .filteredOn(Entry.Lost.class::isInstance)
                            .containsExactly(new Entry.Lost(begun, 1), new Entry.Lost(begun, 2)));
        }

        @Test
        void goesOnTryingWhatFailedBefore() {
            down();
            world.fire("A");
            world.pass(WAIT.plusSeconds(3));
            world.resolve("A");
            world.crash();
            world.pass(Duration.ofMinutes(1));
            world.crash();
            up();
            world.pass(Duration.ofMinutes(2));
            assertThat(world.taken)
                    .containsExactly("ops resolved{A} because fired and resolved before it could be told");
        }
    }

    @Test
    void everyLifeIsReadAsItWasWritten() {
        down();
        world.silence("s1", "{alertname=\"S\"}", Duration.ofHours(1));
        world.fire("A");
        world.fire("S");
        world.pass(Duration.ofMinutes(2));
        up();
        world.pass(Duration.ofMinutes(2));
        assertThat(world.lives)
                .isNotEmpty()
                .allSatisfy(life -> assertThat(Life.of(life.toBytes())).isEqualTo(life));
    }

    @Test
    void ofEachThingOnlyTheLastIsKept() {
        Machine machine = world.machine();
        PostedAlert firing = new PostedAlert(Map.of("alertname", "A"), Map.of(), null, World.START.plus(WAIT), "");
        Instant over = World.START.plusSeconds(1);
        PostedAlert ended = new PostedAlert(Map.of("alertname", "A"), Map.of(), World.START, over, "");

        machine.handle(new Event.Posted(List.of(firing, firing)), World.START);
        machine.handle(new Event.Posted(List.of(ended)), over);

        List<Live> live = machine.changes().live();
        assertThat(live).extracting(Live::kind).containsExactly(Live.Kind.ALERT, Live.Kind.GROUP);
        assertThat(KnownAlert.read(new BinaryInput(live.getFirst().body())).endsAt())
                .isEqualTo(over);
        assertThat(machine.changes().isEmpty()).isTrue();
    }
}
