package dev.tocsin.server.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Transport;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.delivery.group.Standing;
import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.journal.Written;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.life.Held;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.server.journal.Retention;
import dev.tocsin.server.journal.SqliteJournal;
import dev.tocsin.server.watch.Happening;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EngineTests {
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final Written NOBODY = new Written() {
        @Override
        public void durable() {}

        @Override
        public void failed(Problem why) {}
    };
    private static final String TOLD_A = "attempt 1, first notification: firing {alertname=A}";

    @TempDir
    private Path folder;

    private final RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(200));
    private Stage stage;

    @AfterEach
    void end() {
        stage.close();
        endpoint.close();
    }

    private void begin(Duration groupWait) {
        stage = new Stage(folder, endpoint, groupWait);
    }

    @Test
    void tellsWhatItAcceptedAndRecordsIt() throws Exception {
        begin(AT_ONCE);
        stage.fire("A");
        assertThat(stage.heard(1)).containsExactly(TOLD_A);
        assertThat(stage.history())
                .singleElement()
                .returns("ops/hook[0]", Life::destination)
                .returns(End.Outcome.DELIVERED, life -> life.end().orElseThrow().outcome());
    }

    @Test
    void tellsWhenItsTimeHasCome() throws Exception {
        begin(WAIT);
        stage.fire("A");
        stage.clock.advance(WAIT);
        assertThat(stage.heard(1)).containsExactly(TOLD_A);
    }

    @Test
    void tellsWhatIsUnderWay() throws Exception {
        begin(AT_ONCE);
        CountDownLatch answering = new CountDownLatch(1);
        stage.restart(stage.hostAnsweringAfter(answering), Duration.ofSeconds(30));
        stage.fire("A");
        assertThat(stage.engine.underWay()).singleElement().satisfies(life -> {
            assertThat(life.end()).isEmpty();
            assertThat(life.entries()).containsExactly(new Entry.Begun(stage.clock.instant(), 1));
        });
        answering.countDown();
    }

    @Test
    void tellsHowAnAlertStandsWithItsGroups() throws Exception {
        begin(WAIT);
        stage.silence("A");
        stage.fire("A");
        Labels alert = Labels.of(Map.of("alertname", "A"));
        Held silenced = new Held(
                alert,
                Held.Stage.SILENCE,
                "silence fresh-A by ann until " + stage.clock.instant().plusSeconds(3_600));
        assertThat(stage.engine.standings(alert))
                .containsExactly(new Standing(
                        "ops",
                        "{}:{alertname=\"A\"}",
                        Optional.of(silenced),
                        stage.clock.instant().plus(WAIT)));
        assertThat(stage.engine.standings(Labels.of(Map.of("alertname", "B")))).isEmpty();
    }

    @Nested
    class AfterACrash {
        @Test
        void tellsWhatWasAcceptedBefore() throws Exception {
            begin(WAIT);
            stage.fire("A");
            stage.crash();
            stage.clock.advance(WAIT);
            assertThat(stage.heard(1)).containsExactly(TOLD_A);
        }

        @Test
        void tellsNothingTwice() throws Exception {
            begin(WAIT);
            stage.fire("A");
            stage.clock.advance(WAIT);
            stage.heard(1);
            assertThat(stage.history()).hasSize(1);
            stage.crash();
            stage.fire("B");
            stage.clock.advance(WAIT);
            assertThat(stage.heard(2)).containsExactly(TOLD_A, TOLD_A.replace("=A", "=B"));
        }

        @Test
        void goesOnWithoutARowThatItCannotReadAndNamesItOnce() throws Exception {
            try (SqliteJournal journal = SqliteJournal.open(folder, Retention.ofDefaults(), InstantSource.system())) {
                journal.write(new Batch(List.of(new Live(Live.Kind.GROUP, 7, new byte[] {9})), List.of()), NOBODY);
            }
            begin(AT_ONCE);
            assertThat(stage.engine.found())
                    .hasToString("[P806] journal, group 7 of what was alive: it cannot be read (there is no format 9"
                            + " of a group), and it is not taken into account; look into the table 'damaged', where it"
                            + " is kept; an alert comes again by itself");
            stage.fire("A");
            assertThat(stage.heard(1)).containsExactly(TOLD_A);
            stage.restart();
            assertThat(stage.engine.found()).isEmpty();
        }

        @Test
        void knowsTheSilencesThatWereAccepted() throws Exception {
            begin(WAIT);
            String id = stage.silence("A");
            stage.crash();
            assertThat(stage.engine.snapshot().silences()).singleElement().returns(id, silence -> silence.id());
        }
    }

    @Nested
    class WhenTheJournalFails {
        @Test
        void refusesAndTellsNothingAndGoesOnWhenItIsWellAgain() throws Exception {
            begin(AT_ONCE);
            stage.journal.fill();
            assertThatThrownBy(() -> stage.fire("A"))
                    .hasMessage("[P803] journal 'journal.db': the disk is full; make room on it");
            assertThatThrownBy(() -> stage.fire("B"))
                    .hasMessage("[P803] journal 'journal.db': the disk is full; make room on it");
            assertThat(stage.engine.trouble()).contains(BreakableJournal.FULL);
            assertThat(endpoint.requests()).isEmpty();
            stage.journal.makeRoom();
            assertThat(stage.heard(1)).containsExactly(TOLD_A);
            stage.fire("C");
            assertThat(stage.heard(2)).last().isEqualTo(TOLD_A.replace("=A", "=C"));
            assertThat(stage.engine.trouble()).isEmpty();
            assertThat(stage.seen)
                    .filteredOn(seen -> seen instanceof Happening.Stuck || seen instanceof Happening.Freed)
                    .containsExactly(new Happening.Stuck(BreakableJournal.FULL), new Happening.Freed());
        }

        @Test
        void keepsWhatAttemptsHaveComeToUntilItCanBeKept() throws Exception {
            CountDownLatch answering = new CountDownLatch(1);
            begin(AT_ONCE);
            stage.restart(stage.hostAnsweringAfter(answering), Duration.ofSeconds(30));
            stage.fire("A");
            stage.journal.fill();
            assertThatThrownBy(() -> stage.fire("B")).hasMessageContaining("[P803]");
            answering.countDown();
            stage.heard(1);
            stage.journal.makeRoom();
            assertThat(stage.heard(2)).containsExactly(TOLD_A, TOLD_A.replace("=A", "=B"));
            assertThat(stage.history())
                    .hasSize(2)
                    .allMatch(life -> life.end().orElseThrow().outcome() == End.Outcome.DELIVERED);
        }

        @Test
        void endsAllTheSame() {
            begin(AT_ONCE);
            stage.journal.fill();
            assertThatThrownBy(() -> stage.fire("A")).hasMessageContaining("[P803]");
            stage.restart();
            assertThat(endpoint.requests()).isEmpty();
        }
    }

    @Test
    void saysThatItIsBrokenWhenItIs() throws Exception {
        begin(AT_ONCE);
        stage.journal.breakDown();
        assertThatThrownBy(() -> stage.fire("A"))
                .hasMessage(
                        "[P812] service: what decides about deliveries has failed (java.lang.IllegalStateException: the"
                                + " journal is closed), and nothing is taken in or told any more; start Tocsin again, which goes"
                                + " on with what was accepted; and report it, with the log");
        assertThatThrownBy(() -> stage.fire("B")).hasMessageStartingWith("[P812] service: ");
        assertThat(stage.engine.trouble()).isPresent();
    }

    @Test
    void leavesNobodyWaitingWhenTheMachineFails() {
        begin(AT_ONCE);
        Map<String, String> broken = new HashMap<>();
        broken.put("alertname", null);
        PostedAlert bug = new PostedAlert(broken, Map.of(), null, null, "");
        assertThatThrownBy(() -> stage.engine.post(List.of(bug)))
                .hasMessageStartingWith(
                        "[P812] service: what decides about deliveries has failed (java.lang.NullPointer");
    }

    @Test
    void givesUpAnAttemptThatTakesTooLongAndTriesAgain() throws Exception {
        begin(AT_ONCE);
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        Transport stuckOnce = (request, budget) -> {
            if (calls.getAndIncrement() > 0) {
                answered.countDown();
                return Reply.http(200, Map.of(), new byte[0]);
            }
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new NoReply("nobody waits for this");
        };
        stage.restart(Host.builder().transport(stuckOnce).build(), Duration.ofMillis(50));
        stage.fire("A");
        answered.await();
        assertThat(stage.history())
                .singleElement()
                .satisfies(life -> assertThat(life.entries())
                        .filteredOn(Entry.Attempted.class::isInstance)
                        .extracting(entry -> ((Entry.Attempted) entry).detail())
                        .containsExactly("was still under way after PT0.05S, and was given up", "status 200"));
    }

    @Nested
    class WhenItIsClosed {
        @Test
        void waitsForWhatIsUnderWay() throws Exception {
            CountDownLatch answering = new CountDownLatch(1);
            begin(AT_ONCE);
            stage.restart(stage.hostAnsweringAfter(answering), Duration.ofSeconds(30));
            stage.fire("A");
            Thread.ofVirtual().start(answering::countDown);
            assertThat(stage.history())
                    .singleElement()
                    .returns(
                            End.Outcome.DELIVERED,
                            life -> life.end().orElseThrow().outcome());
        }

        @RepeatedTest(20)
        void takesForLostWhatItDidNotWaitFor() throws Exception {
            begin(AT_ONCE);
            Host host = stage.host(endpoint.host().transport());
            stage.restart(stage.hostAnsweringAfter(new CountDownLatch(1)), Duration.ofSeconds(30));
            stage.fire("A");
            stage.restart(host, Duration.ofSeconds(30));
            assertThat(stage.heard(1)).containsExactly(TOLD_A.replace("attempt 1", "attempt 2"));
            assertThat(stage.history())
                    .singleElement()
                    .satisfies(life -> assertThat(life.entries()).hasAtLeastOneElementOfType(Entry.Lost.class));
        }

        @Test
        void takesNothingIn() {
            begin(AT_ONCE);
            Engine closed = stage.engine;
            stage.restart();
            assertThatThrownBy(() -> closed.post(List.of(stage.alert("A"))))
                    .hasMessage(
                            "[P811] service: it is about to end and takes nothing in; send it again once it runs again");
            assertThatThrownBy(closed::snapshot).hasMessageStartingWith("[P811] service: ");
        }
    }
}
