package dev.tocsin.checks.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.alertmanager.Alertmanager;
import dev.tocsin.checks.serve.Upsets.Aftermath;
import dev.tocsin.checks.wire.Webhooks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The installed Alertmanager loses what {@code LossesTests} has the service not lose, in the same stories. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Execution(ExecutionMode.CONCURRENT)
class AlertmanagerLossesTests {
    @TempDir
    private static Path folder;

    private static Webhooks webhooks;
    private static Alertmanager alertmanager;
    private static Losses losses;
    private static Upsets upsets;

    @BeforeAll
    static void start() throws IOException {
        Alertmanager.assumeInstalled();
        webhooks = new Webhooks();
        alertmanager = Alertmanager.start(Losses.configuration(folder, webhooks), folder.resolve("data"));
        losses = new Losses(alertmanager, webhooks);
        upsets = new Upsets(Alertmanager::start, webhooks, folder);
    }

    @AfterAll
    static void end() {
        if (alertmanager != null) {
            alertmanager.close();
            webhooks.close();
        }
    }

    @Test
    void tellsNothingOfWhatFiredAndEndedWhileItsReceiverDidNotAnswer() throws Exception {
        assertThat(losses.outage()).isEmpty();
    }

    @Test
    void tellsNothingOfWhatFiredAndEndedWhileItsReceiverRefusedAll() throws Exception {
        assertThat(losses.refusal()).isEmpty();
    }

    @Test
    void doesNotTellOfTheEndWhereThereWasASilence() throws Exception {
        assertThat(losses.silence()).containsExactly("+a");
    }

    @Test
    void callsAReceiverThatIsBusyAgainWithTheNextInterval() throws Exception {
        assertThat(losses.busy()).isGreaterThan(Duration.ofSeconds(8));
    }

    @Test
    void holdsBackAReceiverWhileAnotherIsBroken() throws Exception {
        assertThat(losses.pair()).isGreaterThan(Duration.ofSeconds(8));
    }

    @Test
    void sendsAWebhookAgainThatWasUnderWayWhenItWasReloaded() throws Exception {
        assertThat(upsets.reload()).isEqualTo(2);
    }

    @Test
    void endsWithAReplyThatMakesNoSense() throws Exception {
        assertThat(upsets.nonsense()).isTrue();
    }

    @Test
    void knowsNothingAfterACrash() throws Exception {
        Aftermath aftermath = upsets.crash();

        assertThat(aftermath.accepted()).isEmpty();
        assertThat(aftermath.known()).containsExactly("+a", "+a");
        assertThat(aftermath.inhibited()).containsExactly("+b");
        assertThat(aftermath.silences()).isZero();
    }
}
