package dev.tocsin.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Attempt;
import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Plugins whose attempts have no bounds, and what their contract test says of it. */
@Execution(ExecutionMode.CONCURRENT)
class AttemptCheckTests {
    private static final URI SIREN = URI.create("https://siren.example/ring");

    /** Tries again on its own. */
    @Plugin("stubborn")
    abstract static class Stubborn extends PlainTarget {
        @Override
        protected HttpCall call(Notice notice) {
            return HttpCall.post(SIREN).build();
        }

        @Override
        public Receipt deliver(Incident incident) {
            Receipt receipt = super.deliver(incident);
            for (int again = 0; again < 2 && receipt.outcome() == Receipt.Outcome.FAILED; again++) {
                receipt = super.deliver(incident);
            }
            return receipt;
        }
    }

    static final class StubbornContract extends Unconfigured<Stubborn> {}

    @Test
    void tellsAPluginThatTriesAgain() {
        assertThat(Verdicts.messages(StubbornContract.class, "anAttemptEndsWhereNobodyAnswers"))
                .containsExactly(
                        "[P709] action 'deliver' of plugin 'delivery/stubborn': it asked its target 3 times, though"
                                + " the first request got no reply; make one attempt, and leave further ones to who delivers");
    }

    /** Waits as long as it takes. */
    @Plugin("patient")
    abstract static class Patient extends PlainTarget {
        private static final Duration LONG = Duration.ofMinutes(10);

        @Override
        protected HttpCall call(Notice notice) {
            return HttpCall.post(SIREN).timeout(LONG).build();
        }

        @Override
        public Receipt deliver(Incident incident) {
            Delivery delivery = Delivery.first("dlv_1", pluginHost().clock().instant(), "by hand");
            return Receipt.of(
                    Attempt.over(pluginHost().transport(), pluginHost().ticker())
                            .drive(begin(incident, delivery), LONG));
        }
    }

    static final class PatientContract extends Unconfigured<Patient> {}

    @Test
    void tellsAPluginThatWaitsTooLong() {
        assertThat(Verdicts.messages(PatientContract.class, "anAttemptEndsWhereNobodyAnswers"))
                .containsExactly(
                        "[P709] action 'deliver' of plugin 'delivery/patient': it waited 10m for a target that does"
                                + " not answer, above the maximum 1m; give each request a 'timeout' within that, and do not override"
                                + " 'deliver'");
    }

    /** Does itself what it is asked to leave to others. */
    @Plugin("sleepy")
    abstract static class Sleepy extends PlainTarget {
        @Override
        protected HttpCall call(Notice notice) {
            return HttpCall.post(SIREN).build();
        }

        @Override
        protected Verdict judge(Reply reply, Notice notice) {
            if (reply.header("Retry-After").filter("3600"::equals).isPresent()) {
                sleep();
            }
            return super.judge(reply, notice);
        }

        static void sleep() {
            try {
                new CountDownLatch(1).await(1, TimeUnit.MINUTES);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static final class SleepyContract extends Unconfigured<Sleepy> {}

    @Test
    void tellsAPluginThatSleeps() {
        assertThat(Verdicts.messages(SleepyContract.class, "anAttemptTakesNoTimeOfItsOwn"))
                .containsExactly(
                        "[P709] action 'deliver' of plugin 'delivery/sleepy': it takes more than 2s for a firing incident,"
                                + " though the target answers at once with status 200; neither sleep nor wait: say 'Again' with a"
                                + " delay, and leave the waiting to who delivers ==> execution timed out after 2000 ms");
    }

    /** Never comes back from a delivery. */
    @Plugin("stuck")
    abstract static class Stuck extends PlainTarget {
        @Override
        protected HttpCall call(Notice notice) {
            if (notice.incident().status() == Status.RESOLVED) {
                Sleepy.sleep();
            }
            return HttpCall.post(SIREN).build();
        }
    }

    static final class StuckContract extends Unconfigured<Stuck> {}

    @Test
    void tellsAPluginThatNeverComesBack() {
        assertThat(Verdicts.messages(StuckContract.class, "previewSendsNothing"))
                .containsExactly(
                        "[P709] action 'preview' of plugin 'delivery/stuck': it has not come back after 10s for a"
                                + " resolved incident; wait for nothing but the target, and for that by what 'begin' answers: it has"
                                + " a deadline ==> execution timed out after 10000 ms");
    }

    @Test
    void waitsForAPluginThatSleepsBeforeNoOtherCheck() {
        assertThat(Verdicts.messages(SleepyContract.class, "previewSendsNothing"))
                .hasSize(1)
                .allMatch(message -> message.startsWith("[P709]"));
    }

    /** Delivers one incident after another. */
    @Plugin("jealous")
    abstract static class Jealous extends PlainTarget {
        @Override
        protected HttpCall call(Notice notice) {
            return HttpCall.post(SIREN).build();
        }

        @Override
        public synchronized Receipt deliver(Incident incident) {
            return super.deliver(incident);
        }
    }

    static final class JealousContract extends Unconfigured<Jealous> {}

    @Test
    void tellsAPluginThatDeliversOneAfterAnother() {
        Verdicts verdicts = Verdicts.of(JealousContract.class);

        assertThat(verdicts.failed()).containsExactly("oneDeliveryKeepsNoOtherOneWaiting");
        assertThat(verdicts.of("oneDeliveryKeepsNoOtherOneWaiting"))
                .containsExactly(
                        "[P708] action 'deliver' of plugin 'delivery/jealous': it waits while another delivery of the"
                                + " same instance waits for its target; hold no lock and no other shared thing while the target is"
                                + " asked ==> execution timed out after 5000 ms");
    }

    /** Connects to its target itself. */
    @Plugin("direct")
    abstract static class Direct extends PlainTarget {
        /** The siren's address. */
        @Field
        protected abstract URI endpoint();

        @Override
        protected HttpCall call(Notice notice) {
            if (endpoint().getPort() > 0) {
                connect();
            }
            return HttpCall.post(endpoint()).build();
        }

        private void connect() {
            try (Socket socket = new Socket(endpoint().getHost(), endpoint().getPort())) {
                socket.getOutputStream().write("RING".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    static final class DirectContract extends NotifierContractTest<Direct> {
        @Override
        protected Map<String, ?> configuration() {
            return Map.of("endpoint", "https://siren.example/ring");
        }
    }

    @Test
    void tellsAPluginThatConnectsToItsTargetItself() {
        Verdicts verdicts = Verdicts.of(DirectContract.class);

        assertThat(verdicts.failed()).containsExactly("asksItsTargetThroughTheTransportAlone");
        assertThat(verdicts.of("asksItsTargetThroughTheTransportAlone"))
                .containsExactly(
                        "[P710] action 'preview' of plugin 'delivery/direct': it opened a connection to its target"
                                + " past the transport; answer the request from 'begin' or 'call'; the transport performs it, with"
                                + " its deadline and limits");
    }

    static final class NotConfigured extends Unconfigured<Direct> {}

    @Test
    void tellsAConfigurationThatIsNotValid() {
        assertThat(Verdicts.messages(NotConfigured.class, "theConfigurationIsValid"))
                .containsExactly(
                        "[P302] field 'endpoint' of plugin 'delivery/direct': is required, but not given; give an"
                                + " address, such as 'https://example.org/path'");
    }
}
