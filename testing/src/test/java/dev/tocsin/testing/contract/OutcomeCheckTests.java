package dev.tocsin.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Reply;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Plugins that misunderstand their target, and what their contract test says of it. */
class OutcomeCheckTests {
    private static final URI SIREN = URI.create("https://siren.example/ring");

    /** Takes everything for a yes. */
    @Plugin("optimist")
    abstract static class Optimist extends PlainTarget {
        @Override
        protected HttpCall call(Notice notice) {
            return HttpCall.post(SIREN).build();
        }

        @Override
        protected Verdict judge(Reply reply, Notice notice) {
            return Verdict.accepted("rang");
        }
    }

    static final class OptimistContract extends Unconfigured<Optimist> {}

    @Test
    void tellsAPluginThatTakesEverythingForAYes() {
        String cure =
                "; let 'judge' say 'Refused' where trying again cannot help, 'Again' where it can, and 'Accepted' only"
                        + " where the target says so";
        Verdicts verdicts = Verdicts.of(OptimistContract.class);

        assertThat(verdicts.failed())
                .containsExactly("repliesMeanWhatIsDeclared", "understandsATargetThatDoesNotTakeIt");
        assertThat(verdicts.of("understandsATargetThatDoesNotTakeIt"))
                .containsExactly(
                        "[P707] action 'deliver' of plugin 'delivery/optimist': a delivery to a target that refuses with"
                                + " status 400 ended with 'accepted: rang', not with 'refused'" + cure,
                        "[P707] action 'deliver' of plugin 'delivery/optimist': a delivery to a target that is down, with"
                                + " status 503 ended with 'accepted: rang', not with 'failed'" + cure);
    }

    /** Never speaks again to a target that failed once. */
    @Plugin("resentful")
    abstract static class Resentful extends PlainTarget {
        private final AtomicBoolean offended = new AtomicBoolean();

        @Override
        protected Step begin(Notice notice) {
            return offended.get() ? new Step.Done(new Verdict.Skipped("no more")) : super.begin(notice);
        }

        @Override
        protected HttpCall call(Notice notice) {
            return HttpCall.post(SIREN).build();
        }

        @Override
        protected Verdict judge(Reply reply, Notice notice) {
            offended.set(reply.status() == 503);
            return super.judge(reply, notice);
        }
    }

    static final class ResentfulContract extends Unconfigured<Resentful> {}

    @Test
    void tellsAPluginThatRemembers() {
        Verdicts verdicts = Verdicts.of(ResentfulContract.class);

        assertThat(verdicts.failed()).containsExactly("understandsATargetThatDoesNotTakeIt");
        assertThat(verdicts.of("understandsATargetThatDoesNotTakeIt"))
                .containsExactly(
                        "[P708] action 'deliver' of plugin 'delivery/resentful': after one to a target that is down,"
                                + " with status 503, the next delivery ended with 'skipped: no more', though the target took it;"
                                + " keep nothing of one delivery for the next; an instance is immutable");
    }

    /** Believes that every reply is the JSON that it was promised. */
    @Plugin("believer")
    abstract static class Believer extends PlainTarget {
        @Override
        protected HttpCall call(Notice notice) {
            return HttpCall.post(SIREN).build();
        }

        @Override
        protected Verdict judge(Reply reply, Notice notice) {
            return reply.status() == 202 && !reply.body().startsWith("{}")
                    ? Verdict.accepted(reply.body().substring(2))
                    : super.judge(reply, notice);
        }
    }

    static final class BelieverContract extends Unconfigured<Believer> {}

    @Test
    void tellsAPluginThatBelievesItsTarget() {
        Verdicts verdicts = Verdicts.of(BelieverContract.class);

        assertThat(verdicts.of("survivesAReplyThatIsGarbage"))
                .containsExactly(
                        "[P404] action 'deliver' of plugin 'delivery/believer': it threw"
                                + " java.lang.StringIndexOutOfBoundsException for a firing incident, answered with status 202"
                                + " and ''; look at the cause; what a target or an incident may hold is no reason to throw",
                        "[P404] action 'deliver' of plugin 'delivery/believer': it threw"
                                + " java.lang.StringIndexOutOfBoundsException for a firing incident, answered with status 202"
                                + " and '{'; look at the cause; what a target or an incident may hold is no reason to throw");
    }
}
