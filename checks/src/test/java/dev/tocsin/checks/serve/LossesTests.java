package dev.tocsin.checks.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.serve.Upsets.Aftermath;
import dev.tocsin.checks.wire.Webhooks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The service loses nothing of what Alertmanager was seen to lose; {@code AlertmanagerLossesTests} sees it do so. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Execution(ExecutionMode.CONCURRENT)
class LossesTests {
    @TempDir
    private static Path folder;

    private static Webhooks webhooks;
    private static ServedTocsin tocsin;
    private static Losses losses;
    private static Upsets upsets;

    @BeforeAll
    static void start() throws IOException {
        webhooks = new Webhooks();
        tocsin = ServedTocsin.start(Losses.configuration(folder, webhooks), folder.resolve("data"));
        losses = new Losses(tocsin, webhooks);
        upsets = new Upsets(ServedTocsin::start, webhooks, folder);
    }

    @AfterAll
    static void end() {
        tocsin.close();
        webhooks.close();
    }

    @Test
    void whatFiredAndEndedWhileItsReceiverDidNotAnswerIsToldOnceAsOver() throws Exception {
        assertThat(losses.outage()).containsExactly("-a");
    }

    @Test
    void whatFiredAndEndedWhileItsReceiverRefusedAllIsToldOnceAsOver() throws Exception {
        assertThat(losses.refusal()).containsExactly("-a");
    }

    @Test
    void whoWasToldHearsOfTheEndThoughThereWasASilence() throws Exception {
        assertThat(losses.silence()).containsExactly("+a", "-a");
    }

    @Test
    void aReceiverThatIsBusyIsCalledAgainWhenItAskedToBe() throws Exception {
        assertThat(losses.busy()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(8));
    }

    @Test
    void aReceiverThatIsBrokenDoesNotHoldBackAnother() throws Exception {
        assertThat(losses.pair()).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void whatTwoInhibitStaysSoWhenOneIsOver() throws Exception {
        assertThat(losses.sources()).containsExactlyInAnyOrder("+one", "+two", "-one");
    }

    @Test
    void aReloadCancelsNoWebhookThatIsUnderWay() throws Exception {
        assertThat(upsets.reload()).isOne();
    }

    @Test
    void aReplyThatMakesNoSenseEndsNothing() throws Exception {
        assertThat(upsets.nonsense()).isFalse();
    }

    @Nested
    class AfterACrash {
        private static Aftermath aftermath;

        @BeforeAll
        static void crash() throws Exception {
            aftermath = upsets.crash();
        }

        @Test
        void whatWasAcceptedIsTold() {
            assertThat(aftermath.accepted()).containsExactly("+d");
        }

        @Test
        void whatWasToldIsNotToldAgain() {
            assertThat(aftermath.known()).containsExactly("+a");
        }

        @Test
        void whatIsInhibitedStaysSo() {
            assertThat(aftermath.inhibited()).isEmpty();
        }

        @Test
        void silencesStand() {
            assertThat(aftermath.silences()).isEqualTo(3);
        }
    }
}
