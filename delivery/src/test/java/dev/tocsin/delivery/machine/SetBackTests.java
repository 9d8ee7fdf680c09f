package dev.tocsin.delivery.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.delivery.facts.Facts;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.PostedAlert;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock that was hours ahead is set right, while the process runs or between two of them. */
class SetBackTests {
    private static final Duration AHEAD = Duration.ofHours(3);
    private static final Duration LONG = Duration.ofHours(10);
    private static final String FIRST = "ops firing{A} because first notification";

    private final World world = new World(Plans.telling("ops"));

    private void setRight(boolean crashes) {
        if (crashes) {
            world.crashAndMissetBy(Duration.ZERO);
        } else {
            world.missetBy(Duration.ZERO);
        }
    }

    private void silence(String id) {
        world.silence(id, "{alertname=\"A\"}", Duration.ofHours(1));
    }

    @Test
    void tellsOfAnAlertThatTheWrongClockTookForOver() {
        world.missetBy(AHEAD);
        world.fire("A");
        world.pass(Plans.INTERVAL);
        assertThat(world.taken).isEmpty();
        world.missetBy(Duration.ZERO);
        world.fire("A");
        world.pass(Plans.WAIT);
        assertThat(world.taken).containsExactly(FIRST);
    }

    @Test
    void tellsAgainOfAnAlertThatFiresAgainThoughNobodyTellsOfIt() {
        world.fireUntil(AHEAD, "A", "c1");
        world.pass(Plans.WAIT);
        world.missetBy(AHEAD);
        world.pass(Plans.INTERVAL);
        world.missetBy(Duration.ZERO);
        world.pass(Plans.INTERVAL);
        assertThat(world.taken).containsExactly(FIRST, "ops resolved{A} because all alerts resolved", FIRST);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void looksAtItsGroupsWithinAnInterval(boolean crashes) {
        world.missetBy(AHEAD);
        world.fireUntil(LONG, "A", "c1");
        world.pass(Plans.WAIT);
        setRight(crashes);
        world.fireUntil(LONG, "B", "c1");
        world.pass(Plans.INTERVAL);
        assertThat(world.taken).containsExactly(FIRST, "ops firing{A,B} because new alerts added");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tellsAgainWhenTheRepeatIntervalIsOver(boolean crashes) {
        world.missetBy(AHEAD);
        world.fireUntil(LONG, "A", "c1");
        world.pass(Plans.WAIT);
        setRight(crashes);
        world.pass(Plans.REPEAT.minus(Duration.ofMinutes(1)));
        assertThat(world.taken).containsExactly(FIRST);
        world.pass(Plans.INTERVAL.multipliedBy(2));
        assertThat(world.taken).containsExactly(FIRST, "ops firing{A} because repeat interval elapsed");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void triesAgainWhatFailed(boolean crashes) {
        world.answers = order -> Verdict.again("connection refused");
        world.missetBy(AHEAD);
        world.fireUntil(LONG, "A", "c1");
        world.pass(Plans.WAIT);
        world.answers = order -> Verdict.accepted("taken");
        setRight(crashes);
        world.pass(Duration.ofMinutes(1));
        assertThat(world.taken).containsExactly(FIRST);
    }

    @Test
    void leavesATargetAloneForAsLongAsItAsked() {
        world.answers = order -> new Verdict.Again("429", Duration.ofMinutes(10));
        world.missetBy(AHEAD);
        world.fireUntil(LONG, "A", "c1");
        world.answers = order -> Verdict.accepted("taken");
        world.missetBy(Duration.ZERO);
        world.pass(Duration.ofMinutes(10).minusMillis(1));
        assertThat(world.taken).isEmpty();
        world.pass(Duration.ofMillis(1));
        assertThat(world.taken).containsExactly(FIRST);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void silencesAtOnceWhatWasToBeSilencedAtOnce(boolean crashes) {
        world.missetBy(Duration.ofMinutes(30));
        silence("s1");
        setRight(crashes);
        world.fire("A");
        world.pass(Plans.WAIT);
        assertThat(world.taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesASilenceThatWasEndedAtItsEnd(boolean crashes) {
        silence("s1");
        world.missetBy(Duration.ofMinutes(30));
        world.unsilence("s1");
        setRight(crashes);
        world.fire("A");
        world.pass(Plans.WAIT);
        assertThat(world.taken).containsExactly(FIRST);
    }

    @Test
    void takesAnAlertWithoutAnEndForOverNoLaterThanItWould() {
        Duration timeout = Duration.ofMinutes(5);
        Instant now = World.START;
        Facts facts = new Facts(List.of(), timeout);
        facts.post(new PostedAlert(Map.of("alertname", "A"), Map.of(), null, null, ""), now.plus(AHEAD));
        facts.turnBack(now, alert -> {}, silence -> {});
        assertThat(facts.alerts())
                .singleElement()
                .returns(now, KnownAlert::startsAt)
                .returns(now, KnownAlert::updatedAt)
                .returns(now.plus(timeout), KnownAlert::endsAt);
    }

    @Test
    void letsTimeStandStillAfterASmallStep() {
        world.fire("A");
        world.missetBy(Duration.ofSeconds(-59));
        world.pass(Plans.WAIT.plusSeconds(59).minusMillis(1));
        assertThat(world.taken).isEmpty();
        world.pass(Duration.ofMillis(1));
        assertThat(world.taken).containsExactly(FIRST);
    }
}
