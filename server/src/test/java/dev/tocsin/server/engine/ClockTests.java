package dev.tocsin.server.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.server.watch.Happening;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of the machine jumps. */
@Timeout(60)
class ClockTests {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration STEADY = Duration.ofSeconds(30);
    private static final Duration BUDGET = Duration.ofHours(2);
    private static final String TOLD_A = "attempt 1, first notification: firing {alertname=A}";
    private static final String CURE = ", and nothing is accepted before it is known what time it is;"
            + " set it right; once it has kept steady for 30s, Tocsin goes on by it by itself";
    private static final String BACK = "[P814] service: the clock was set back by 1h" + CURE;
    private static final String FORWARD = "[P814] service: the clock was set forward by 1h" + CURE;

    @TempDir
    private Path folder;

    private final RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(200));
    private Stage stage;

    @BeforeEach
    void begin() {
        stage = new Stage(folder, endpoint, Duration.ZERO);
    }

    @AfterEach
    void end() {
        stage.close();
        endpoint.close();
    }

    private Optional<String> trouble() {
        return stage.engine.trouble().map(Problem::toString);
    }

    private void awaitTrouble(Optional<String> expected) throws InterruptedException {
        while (!trouble().equals(expected)) {
            stage.look();
        }
    }

    /** As Prometheus tells of an alert, again and again. */
    private void fireForFourMinutes(String name) throws InterruptedException {
        Instant now = stage.clock.instant();
        stage.engine.post(List.of(
                new PostedAlert(Map.of("alertname", name), Map.of(), now, now.plus(Duration.ofMinutes(4)), "")));
    }

    @Test
    void nothingIsAcceptedUntilItHasKeptSteady() throws Exception {
        stage.missetBy(HOUR.negated());
        assertThat(trouble()).contains(BACK);
        assertThatThrownBy(() -> stage.fire("A")).hasMessage(BACK);
        stage.pass(STEADY.minusMillis(1));
        assertThatThrownBy(() -> stage.silence("A")).hasMessage(BACK);
        stage.pass(Duration.ofMillis(1));
        assertThat(trouble()).isEmpty();
        stage.fire("A");
        assertThat(stage.heard(1)).containsExactly(TOLD_A);
    }

    @Test
    void itGoesOnAtOnceWhereItIsSetBackToWhereItWas() throws Exception {
        stage.missetBy(HOUR);
        assertThatThrownBy(() -> stage.fire("A")).hasMessage(FORWARD);
        stage.missetBy(Duration.ZERO);
        assertThat(trouble()).isEmpty();
        stage.fire("A");
        assertThat(stage.heard(1)).containsExactly(TOLD_A);
    }

    @Test
    void anotherJumpBeginsAnew() throws Exception {
        stage.missetBy(HOUR);
        stage.pass(STEADY.minusSeconds(1));
        stage.missetBy(HOUR.multipliedBy(2));
        stage.pass(STEADY.minusSeconds(1));
        assertThat(trouble()).contains(FORWARD.replace("1h", "2h"));
        stage.pass(Duration.ofSeconds(1));
        assertThat(trouble()).isEmpty();
    }

    @Test
    void anAlertIsToldThatIsPostedAfterTheCorrection() throws Exception {
        stage.missetBy(HOUR);
        stage.pass(STEADY);
        fireForFourMinutes("A");
        stage.missetBy(Duration.ZERO);
        assertThatThrownBy(() -> fireForFourMinutes("A")).hasMessage(BACK);
        stage.pass(STEADY);
        fireForFourMinutes("A");
        assertThat(stage.heard(1)).containsExactly(TOLD_A);
    }

    @ParameterizedTest
    @ValueSource(ints = {-59, 59})
    void aSmallStepIsTakenForACorrection(int seconds) throws Exception {
        stage.missetBy(Duration.ofSeconds(seconds));
        stage.missetBy(Duration.ofSeconds(2L * seconds));
        assertThat(trouble()).isEmpty();
        stage.fire("A");
        assertThat(stage.heard(1)).containsExactly(TOLD_A);
    }

    @Test
    void theWatcherSeesIt() throws Exception {
        stage.missetBy(HOUR);
        Problem why = stage.engine.trouble().orElseThrow();
        stage.missetBy(Duration.ZERO);
        assertThat(stage.seen).containsExactly(new Happening.Stuck(why), new Happening.Freed());
    }

    @Test
    void whatAttemptsHaveComeToWaits() throws Exception {
        CountDownLatch answering = new CountDownLatch(1);
        stage.restart(stage.hostAnsweringAfter(answering), BUDGET);
        stage.fire("A");
        stage.missetBy(HOUR.negated());
        answering.countDown();
        stage.heard(1);
        assertThat(stage.engine.underWay()).hasSize(1);
        stage.pass(STEADY);
        assertThatItWasDeliveredAtTheFirstAttempt();
    }

    @Test
    void whatAttemptsHaveComeToIsKeptIfTheServiceEndsMeanwhile() throws Exception {
        CountDownLatch answering = new CountDownLatch(1);
        stage.restart(stage.hostAnsweringAfter(answering), BUDGET);
        stage.fire("A");
        stage.missetBy(HOUR);
        answering.countDown();
        stage.heard(1);
        assertThatItWasDeliveredAtTheFirstAttempt();
    }

    private void assertThatItWasDeliveredAtTheFirstAttempt() {
        assertThat(stage.history()).singleElement().satisfies(this::assertThatItWasDelivered);
    }

    private void assertThatItWasDelivered(Life life) {
        assertThat(life.end().orElseThrow().outcome()).isEqualTo(End.Outcome.DELIVERED);
        assertThat(life.entries()).hasSize(1).hasOnlyElementsOfType(Entry.Attempted.class);
    }

    @Test
    void aDiskThatIsWellAgainDoesNotMakeItRight() throws Exception {
        stage.journal.fill();
        assertThatThrownBy(() -> stage.fire("A")).hasMessageStartingWith("[P803]");
        stage.missetBy(HOUR.negated());
        assertThat(trouble()).contains(BreakableJournal.FULL.toString());
        stage.journal.makeRoom();
        assertThat(stage.heard(1)).containsExactly(TOLD_A);
        awaitTrouble(Optional.of(BACK));
        assertThatThrownBy(() -> stage.fire("B")).hasMessage(BACK);
        stage.pass(STEADY);
        stage.fire("C");
        assertThat(stage.heard(2)).last().isEqualTo(TOLD_A.replace("=A", "=C"));
    }

    @Test
    void aClockThatIsRightAgainDoesNotMakeRoomOnTheDisk() throws Exception {
        stage.journal.fill();
        assertThatThrownBy(() -> stage.fire("A")).hasMessageStartingWith("[P803]");
        stage.missetBy(HOUR);
        stage.missetBy(Duration.ZERO);
        assertThat(trouble()).contains(BreakableJournal.FULL.toString());
        assertThatThrownBy(() -> stage.fire("B")).hasMessageStartingWith("[P803]");
        stage.journal.makeRoom();
        assertThat(stage.heard(1)).containsExactly(TOLD_A);
        awaitTrouble(Optional.empty());
        stage.fire("C");
        stage.heard(2);
    }
}
