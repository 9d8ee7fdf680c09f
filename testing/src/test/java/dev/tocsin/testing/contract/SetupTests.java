package dev.tocsin.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Reply;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.StatusReply;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract tests that lack something, and what they say of it. */
class SetupTests {
    /** Rings a siren that is to be unlocked first. */
    @Plugin("particular")
    abstract static class Particular extends PlainTarget {
        @Override
        protected HttpCall call(Notice notice) {
            return HttpCall.post(URI.create("https://siren.example/"
                            + notice.incident().status().word()))
                    .build();
        }

        @Override
        protected Step begin(Notice notice) {
            HttpCall unlock =
                    HttpCall.post(URI.create("https://siren.example/unlock")).build();
            return asked(unlock, reply -> reply.body().equals("open") ? super.begin(notice) : locked(reply));
        }

        private static Step locked(Reply reply) {
            boolean down = reply.status() >= 500;
            return new Step.Done(down ? Verdict.again("down") : new Verdict.Refused("locked"));
        }
    }

    static final class NotToldWhatTheTargetReplies extends Unconfigured<Particular> {}

    @Test
    void asksForTheReplyOfATargetThatIsParticular() {
        assertThat(Verdicts.of(NotToldWhatTheTargetReplies.class).of("deliversEveryKindOfIncident"))
                .containsExactly(
                        "[P701] plugin 'delivery/particular': it accepts for a firing incident neither what its rows say"
                                + " is taken nor the statuses 200, 202, 204 and 201; override 'acceptance' in the test with"
                                + " what its target replies");
    }

    static final class ToldWhatTheTargetReplies extends Unconfigured<Particular> {
        @Override
        protected List<StatusReply> acceptance() {
            return List.of(Reaction.status(200).body("open"), Reaction.status(200));
        }
    }

    @Test
    void takesTheReplyThatItIsTold() {
        assertThat(Verdicts.of(ToldWhatTheTargetReplies.class).failed()).isEmpty();
    }

    static final class OfNoPlugin extends Unconfigured<Notifier> {}

    @Test
    void saysThatAClassIsNoPlugin() {
        assertThat(Verdicts.of(OfNoPlugin.class).of("previewSendsNothing"))
                .containsExactly(
                        "[P701] class 'dev.tocsin.api.delivery.Notifier': it defines no plugin that is on the class"
                                + " path; annotate it with '@Plugin', and compile it with the annotation processor"
                                + " 'dev.tocsin:processor'");
    }

    @SuppressWarnings("rawtypes") // As an author would forget it.
    static final class OfNothing extends Unconfigured {}

    @Test
    @SuppressWarnings("unchecked")
    void asksWhichPluginIsMeant() {
        assertThat(Verdicts.of((Class<? extends NotifierContractTest<?>>) (Class<?>) OfNothing.class)
                        .of("previewSendsNothing"))
                .containsExactly(
                        "[P701] class 'dev.tocsin.testing.contract.SetupTests$OfNothing': it does not say which"
                                + " plugin it tests; let it extend 'NotifierContractTest<X>', where X is the class with '@Plugin'");
    }
}
