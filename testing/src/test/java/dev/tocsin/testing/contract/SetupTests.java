package dev.tocsin.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.ReplyTable;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.StatusReply;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract tests that lack something, and what they say of it. */
class SetupTests {
    /** Rings a siren that has a status of its own. */
    @Plugin("particular")
    abstract static class Particular extends HttpNotifier {
        @Override
        protected HttpCall call(Incident incident, Delivery delivery) {
            return HttpCall.post(URI.create("https://siren.example/ring")).build();
        }

        @Override
        protected ReplyTable replies() {
            return ReplyTable.http().accepting(299);
        }
    }

    static final class NotToldWhatTheTargetReplies extends Unconfigured<Particular> {}

    @Test
    void asksForTheReplyOfATargetThatIsParticular() {
        assertThat(Verdicts.of(NotToldWhatTheTargetReplies.class).of("deliversEveryKindOfIncident"))
                .containsExactly(
                        "[P701] plugin 'delivery/particular': it accepts none of the statuses 200, 202, 204 and 201"
                                + " without a body for a firing incident; override 'acceptance' in the test with what its target"
                                + " replies");
    }

    static final class ToldWhatTheTargetReplies extends Unconfigured<Particular> {
        @Override
        protected List<StatusReply> acceptance() {
            return List.of(Reaction.status(299));
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
