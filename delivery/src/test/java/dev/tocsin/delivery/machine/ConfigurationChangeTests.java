package dev.tocsin.delivery.machine;

import static dev.tocsin.delivery.machine.Plans.INTERVAL;
import static dev.tocsin.delivery.machine.Plans.WAIT;
import static dev.tocsin.delivery.machine.Plans.route;
import static dev.tocsin.delivery.machine.Plans.routing;
import static dev.tocsin.delivery.machine.Plans.telling;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.life.Life;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigurationChangeTests {
    private final World world = new World(telling("ops"));

    private void down() {
        world.answers = order -> Verdict.again("connection refused");
    }

    private void up() {
        world.answers = order -> Verdict.accepted("taken");
    }

    @Test
    void tellsNobodyTwice() {
        world.fire("A");
        world.pass(WAIT);
        world.configure(telling("ops"));
        world.pass(INTERVAL.minusSeconds(30));
        assertThat(world.taken).containsExactly("ops firing{A} because first notification");
    }

    @Test
    void letsWhatIsUnderWayGoOn() {
        world.answers = order -> null;
        world.fire("A");
        world.pass(WAIT);
        world.configure(telling("new", "ops"));
        world.pass(Duration.ofSeconds(10));
        assertThat(world.underWay).hasSize(1);
        world.answer(world.underWay.getFirst(), Verdict.accepted("taken"));
        world.pass(Duration.ofSeconds(10));
        assertThat(world.taken).containsExactly("ops firing{A} because first notification");
        assertThat(world.lives)
                .singleElement()
                .returns(End.Outcome.DELIVERED, life -> life.end().orElseThrow().outcome());
    }

    @Test
    void tellsADestinationThatIsNewWhenAGroupWouldHaveWaited() {
        world.fire("A");
        world.pass(WAIT);
        world.configure(telling("ops", "new"));
        world.pass(WAIT);
        assertThat(world.taken)
                .containsExactly(
                        "ops firing{A} because first notification", "new firing{A} because first notification");
    }

    @Test
    void givesUpWhatADestinationThatIsNoMoreWasToBeTold() {
        down();
        world.fire("A");
        world.pass(WAIT);
        world.configure(telling());
        assertThat(world.lives)
                .singleElement()
                .satisfies(life -> assertThat(life.end())
                        .contains(new End(
                                End.Outcome.CANCELLED,
                                "the configuration no longer tells ops of it",
                                "",
                                world.now())));
        up();
        world.pass(INTERVAL);
        assertThat(world.taken).isEmpty();
    }

    @Test
    void saysOfWhatItGivesUpThatItIsBeingTold() {
        world.answers = order -> null;
        world.fire("A");
        world.pass(WAIT);
        world.configure(telling());
        world.answer(world.underWay.getFirst(), Verdict.accepted("taken"));
        assertThat(world.lives)
                .extracting(life -> life.end().orElseThrow().why())
                .containsExactly(
                        "the configuration no longer tells ops of it; attempt 1 is under way and may still tell it");
    }

    @Test
    void givesUpAtAStartWhatADestinationThatIsNoMoreWasToBeTold() {
        down();
        world.fire("A");
        world.pass(WAIT);
        world.crash(telling());
        assertThat(world.lives).singleElement().satisfies(life -> {
            assertThat(life.end())
                    .contains(new End(
                            End.Outcome.CANCELLED, "the configuration no longer tells ops of it", "", world.now()));
            assertThat(life.entries()).doesNotHaveAnyElementsOfTypes(Entry.Lost.class);
        });
        world.crash(telling());
        assertThat(world.lives).hasSize(1);
    }

    @Test
    void saysOfWhatItGivesUpAtAStartThatItWasBeingTold() {
        World routed = new World(routing(route("{team=\"db\"}", "db")));
        routed.answers = order -> null;
        routed.fire("A", "team", "db", "cluster", "c1");
        routed.pass(WAIT);
        routed.crash(routing());
        assertThat(routed.lives)
                .singleElement()
                .returns("{}/{team=\"db\"}:{cluster=\"c1\"}", Life::incident)
                .returns("db", Life::destination)
                .returns(List.of(new Entry.Lost(World.START.plus(WAIT), 1)), Life::entries)
                .returns(
                        "the configuration no longer tells db of it",
                        life -> life.end().orElseThrow().why());
    }

    @Test
    void goesOnToTryWhatCouldNotBeTold() {
        down();
        world.fire("A");
        world.pass(WAIT.plusSeconds(100));
        world.configure(telling("ops"));
        up();
        world.pass(Duration.ofMinutes(1));
        assertThat(world.taken).containsExactly("ops firing{A} because first notification");
    }
}
