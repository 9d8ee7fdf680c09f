package dev.tocsin.delivery.machine;

import static dev.tocsin.delivery.machine.Plans.INTERVAL;
import static dev.tocsin.delivery.machine.Plans.REPEAT;
import static dev.tocsin.delivery.machine.Plans.WAIT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Life;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of what a person wants of a delivery. */
class WishTests {
    private static final Duration LONG = Duration.ofHours(10);

    private final World world = new World(Plans.telling("ops"));

    private void down() {
        world.answers = order -> Verdict.again("connection refused");
    }

    private void refusing() {
        world.answers = order -> new Verdict.Refused("status 400");
    }

    private void up() {
        world.answers = order -> Verdict.accepted("taken");
    }

    private void fire(String name) {
        world.fireUntil(LONG, name, "c");
    }

    private void resolve(String name) {
        world.resolve(name, "cluster", "c");
    }

    private Life underWay() {
        return world.machine().underWay().getFirst();
    }

    @Nested
    class Cancel {
        @Test
        void endsADeliveryThatWaitsAndTellsWhatIsNewerAlone() {
            down();
            fire("A");
            world.pass(WAIT);
            Life waiting = underWay();
            world.cancel(waiting, "ann wants it no more");
            up();
            world.pass(INTERVAL);
            assertThat(world.lives)
                    .singleElement()
                    .satisfies(life -> assertThat(life.id()).isEqualTo(waiting.id()))
                    .satisfies(life -> assertThat(life.end())
                            .contains(new End(
                                    End.Outcome.CANCELLED, "ann wants it no more", "", World.START.plus(WAIT))));
            assertThat(world.taken).isEmpty();
            fire("B");
            world.pass(INTERVAL);
            assertThat(world.taken).containsExactly("ops firing{A,B} because new alerts added");
        }

        @Test
        void tellsTheEndAndRepeatsWhatGoesOn() {
            down();
            fire("A");
            world.pass(WAIT);
            world.cancel(underWay(), "somebody wants it no more");
            up();
            world.pass(REPEAT.plus(INTERVAL));
            resolve("A");
            world.pass(INTERVAL);
            assertThat(world.taken)
                    .containsExactly(
                            "ops firing{A} because repeat interval elapsed",
                            "ops resolved{A} because all alerts resolved");
            assertThat(world.groups()).isZero();
        }

        @Test
        void outlivesACrash() {
            down();
            fire("A");
            world.pass(WAIT);
            world.cancel(underWay(), "somebody wants it no more");
            world.crash();
            up();
            world.pass(INTERVAL);
            assertThat(world.taken).isEmpty();
        }

        @Test
        void leavesAloneWhatIsTriedNow() {
            world.answers = order -> null;
            fire("A");
            world.pass(WAIT);
            world.cancel(underWay(), "somebody wants it no more");
            world.answer(world.underWay.getFirst(), Verdict.accepted("taken"));
            assertThat(world.taken).containsExactly("ops firing{A} because first notification");
        }

        @Test
        void leavesAloneAnotherDeliveryOfTheSameIncident() {
            down();
            fire("A");
            world.pass(WAIT.plusSeconds(1));
            Life old = underWay();
            fire("B");
            world.pass(Duration.ofMinutes(1));
            world.cancel(old, "somebody wants it no more");
            up();
            world.pass(Duration.ofMinutes(1));
            assertThat(world.taken).containsExactly("ops firing{A,B} because first notification");
        }
    }

    @Nested
    class Replay {
        @Test
        void tellsAtOnceAndSaysWhatItReplays() {
            refusing();
            fire("A");
            world.pass(WAIT);
            Life dead = world.lives.getFirst();
            up();
            world.replay(dead, "as ann wants it");
            assertThat(world.taken).containsExactly("ops firing{A} because first notification");
            assertThat(world.lives.getLast().reason())
                    .isEqualTo("first notification, replay of " + dead.id() + ", as ann wants it");
        }

        @Test
        void tellsTheNewestState() {
            refusing();
            fire("A");
            world.pass(WAIT);
            Life dead = world.lives.getFirst();
            fire("B");
            resolve("A");
            up();
            world.replay(dead, "as somebody wants it");
            assertThat(world.taken).containsExactly("ops firing{B} resolved{A} because first notification");
        }

        @Test
        void tellsOfWhatIsOverAsOver() {
            refusing();
            fire("A");
            world.pass(WAIT);
            resolve("A");
            up();
            world.replay(world.lives.getFirst(), "as somebody wants it");
            assertThat(world.taken)
                    .containsExactly("ops resolved{A} because fired and resolved before it could be told");
        }

        @Test
        void tellsNothingThatWasToldSince() {
            refusing();
            fire("A");
            world.pass(WAIT);
            up();
            world.pass(INTERVAL);
            Life dead = world.lives.getFirst();
            world.replay(dead, "as somebody wants it");
            assertThat(world.taken).containsExactly("ops firing{A} because first notification");
            assertThat(world.machine().underWay(dead)).isEmpty();
        }

        @Test
        void tellsNothingOfWhatIsForgotten() {
            refusing();
            fire("A");
            world.pass(WAIT);
            resolve("A");
            world.pass(Duration.ofHours(25));
            up();
            world.replay(world.lives.getFirst(), "as somebody wants it");
            assertThat(world.taken).isEmpty();
            assertThat(world.groups()).isZero();
        }

        @Test
        void isLeftToWhatIsUnderWayAlready() {
            refusing();
            fire("A");
            world.pass(WAIT);
            down();
            world.pass(INTERVAL);
            Life dead = world.lives.getFirst();
            world.replay(dead, "as somebody wants it");
            assertThat(world.machine().underWay(dead)).isPresent();
            assertThat(world.machine().underWay()).extracting(Life::reason).containsExactly("first notification");
        }
    }
}
