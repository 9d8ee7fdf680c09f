package dev.tocsin.delivery.machine;

import static dev.tocsin.delivery.machine.Plans.INTERVAL;
import static dev.tocsin.delivery.machine.Plans.WAIT;
import static dev.tocsin.delivery.machine.Plans.route;
import static dev.tocsin.delivery.machine.Plans.routing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.delivery.plan.Plan;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Routes are the same in another file, wherever they stand among the others there. */
class RouteChangeTests {
    private static final String DB = "{team=\"db\"}";
    private static final String WEB = "{team=\"web\"}";
    private static final Plan BEFORE = routing(route(DB, "db"));
    private static final Plan INSERTED = routing(route(WEB, "log"), route(DB, "db"));

    private final World world = new World(BEFORE);

    /** How another file comes to be in force. */
    enum Change {
        RELOAD,
        RESTART;

        void to(Plan plan, World world) {
            switch (this) {
                case RELOAD -> world.configure(plan);
                case RESTART -> world.crash(plan);
            }
        }
    }

    private static void tell(World world) {
        world.fire("A", "team", "db");
        world.pass(WAIT);
    }

    private static void goOn(World world) {
        world.pass(INTERVAL.minusSeconds(40));
        world.fire("A", "team", "db");
        world.pass(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsToldTwiceWhereARouteComesInFront(Change change) {
        tell(world);
        change.to(INSERTED, world);
        goOn(world);
        change.to(BEFORE, world);
        goOn(world);
        assertThat(world.taken).containsExactly("db firing{A} because first notification");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsToldTwiceWhereRoutesChangePlaces(Change change) {
        World moved = new World(routing(route(WEB, "log"), route(DB, "db"), route("{team=\"x\"}", "ops")));
        tell(moved);
        change.to(routing(route(DB, "db"), route("{team=\"x\"}", "ops"), route(WEB, "log")), moved);
        goOn(moved);
        assertThat(moved.taken).containsExactly("db firing{A} because first notification");
    }

    @ParameterizedTest
    @EnumSource
    void whoWasToldHearsOfAnEndThatCameBeforeTheChange(Change change) {
        tell(world);
        world.resolve("A", "team", "db");
        change.to(INSERTED, world);
        world.pass(INTERVAL);
        assertThat(world.taken)
                .containsExactly(
                        "db firing{A} because first notification", "db resolved{A} because all alerts resolved");
    }

    @ParameterizedTest
    @EnumSource
    void whatANotifierRemembersStaysKnown(Change change) {
        world.memories = order -> Memory.of(Map.of("ts", "1"));
        tell(world);
        change.to(INSERTED, world);
        world.answers = order -> null;
        world.resolve("A", "team", "db");
        world.pass(INTERVAL);
        assertThat(world.underWay).singleElement().extracting(Order::memory).isEqualTo(Memory.of(Map.of("ts", "1")));
    }

    @ParameterizedTest
    @EnumSource
    void whatWaitsGoesOnWaiting(Change change) {
        world.answers = order -> Verdict.again("connection refused");
        tell(world);
        change.to(INSERTED, world);
        world.answers = order -> Verdict.accepted("taken");
        world.pass(Duration.ofSeconds(30));
        assertThat(world.taken).containsExactly("db firing{A} because first notification");
        assertThat(world.lives)
                .extracting(life -> life.end().orElseThrow().outcome())
                .containsExactly(End.Outcome.DELIVERED);
    }

    @Test
    void aCallThatIsUnderWayIsWaitedFor() {
        world.answers = order -> null;
        tell(world);
        world.configure(INSERTED);
        world.pass(Duration.ofMinutes(2));
        world.answer(world.underWay.getFirst(), Verdict.accepted("taken"));
        world.pass(Duration.ofMinutes(2));
        assertThat(world.underWay).isEmpty();
        assertThat(world.taken).containsExactly("db firing{A} because first notification");
        assertThat(world.lives)
                .extracting(life -> life.end().orElseThrow().outcome())
                .containsExactly(End.Outcome.DELIVERED);
    }

    @Test
    void aCallThatARestartCutIsRepeatedAndSaysSo() {
        world.answers = order -> null;
        tell(world);
        Order lost = world.underWay.getFirst();
        world.crash(INSERTED);
        Order again = world.underWay.getFirst();
        assertThat(again.delivery()).isEqualTo(lost.delivery());
        world.answer(again, Verdict.accepted("taken"));
        assertThat(world.lives)
                .singleElement()
                .satisfies(life -> assertThat(life.entries()).contains(new Entry.Lost(World.START.plus(WAIT), 1)));
    }

    @ParameterizedTest
    @EnumSource
    void routesForTheSameAlertsStayApart(Change change) {
        World both = new World(routing(route(DB, "log").continues(true), route(DB, "db")));
        both.answers = order -> order.destination().equals("log") ? null : Verdict.accepted("taken");
        tell(both);
        change.to(
                routing(
                        route(DB, "ops").continues(true),
                        route(DB, "db").continues(true),
                        route(DB, "log").continues(true)),
                both);
        goOn(both);
        assertThat(both.underWay).extracting(Order::destination).containsExactly("log");
        assertThat(both.taken)
                .containsExactly("db firing{A} because first notification", "ops firing{A} because first notification");
        change.to(routing(route(DB, "db")), both);
        goOn(both);
        assertThat(both.taken).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void routesOfTheSameReceiverStayApartToo(Change change) {
        Plan twice = routing(route(DB, "db").continues(true), route(DB, "db").repeatInterval(Duration.ofMinutes(20)));
        World both = new World(twice);
        tell(both);
        change.to(twice, both);
        goOn(both);
        assertThat(both.taken)
                .containsExactly("db firing{A} because first notification", "db firing{A} because first notification");
        assertThat(both.lives).extracting(Life::id).doesNotHaveDuplicates();
    }

    /** It is not told in place of the other, either, as the fallback is. */
    @ParameterizedTest
    @EnumSource
    void whoWasToldHearsOfTheEndAloneWhereTheRouteHasAnotherReceiver(Change change) {
        tell(world);
        world.answers =
                order -> order.destination().equals("dba") ? new Verdict.Refused("400") : Verdict.accepted("taken");
        change.to(Plans.fallingBack(routing(route(DB, "dba")), Duration.ofHours(1)), world);
        world.fire("B", "team", "db");
        world.pass(INTERVAL);
        world.resolve("A", "team", "db");
        world.pass(INTERVAL);
        assertThat(world.taken)
                .filteredOn(taken -> taken.startsWith("db "))
                .containsExactly(
                        "db firing{A} because first notification", "db resolved{A} because all alerts resolved");
        assertThat(world.taken).anyMatch(taken -> taken.startsWith("backup firing{A,B} "));
    }

    /** The group stays, and so does what its fallback was told. */
    @ParameterizedTest
    @EnumSource
    void whoWasToldInPlaceOfAReceiverHearsOfTheEndWhenARouteHasAnother(Change change) {
        World falling = new World(Plans.fallingBack(BEFORE, Duration.ofHours(1)));
        falling.answers =
                order -> order.destination().equals("db") ? new Verdict.Refused("400") : Verdict.accepted("taken");
        tell(falling);
        change.to(Plans.fallingBack(routing(route(DB, "dba")), Duration.ofHours(1)), falling);
        falling.resolve("A", "team", "db");
        falling.pass(INTERVAL);
        assertThat(falling.taken)
                .containsExactly(
                        "backup firing{A} because first notification",
                        "backup resolved{A} because all alerts resolved");
    }

    /** Its number is that of no group that was. */
    @Test
    void aNewGroupKnowsNothingOfOneWhoseRouteIsNoMore() {
        World strangers = new World(routing(route(DB, "ops"), route(WEB, "ops")));
        strangers.memories = order -> Memory.of(Map.of("ts", order.alerts().toString()));
        strangers.fire("A", "team", "db");
        strangers.fire("B", "team", "web");
        strangers.pass(WAIT);
        strangers.resolve("A", "team", "db");
        strangers.taken.clear();
        strangers.answers = order -> null;
        strangers.crash(routing());
        strangers.pass(WAIT);
        assertThat(strangers.underWay)
                .singleElement()
                .returns("ops firing{B} because first notification", World::text)
                .returns(Memory.empty(), Order::memory);
    }

    @Test
    void aNewGroupTakesNoCallForItsOwnThatWasCutOfOneWhoseRouteIsNoMore() {
        World strangers = new World(routing(route(DB, "ops"), route(WEB, "ops")));
        strangers.answers = order -> null;
        strangers.fire("A", "team", "db");
        strangers.fire("B", "team", "web");
        strangers.pass(WAIT);
        strangers.crash(routing());
        strangers.answers = order -> Verdict.accepted("taken");
        strangers.pass(WAIT);
        assertThat(strangers.lives)
                .extracting(life -> life.end().orElseThrow().outcome())
                .containsExactly(End.Outcome.CANCELLED, End.Outcome.CANCELLED, End.Outcome.DELIVERED);
        assertThat(strangers.lives.getLast().entries()).doesNotHaveAnyElementsOfTypes(Entry.Lost.class);
    }
}
