package dev.tocsin.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.history.Invocation;
import dev.tocsin.api.history.Recorded;
import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.SharedObjects;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.value.Json;
import dev.tocsin.testing.ScriptedTransport;
import dev.tocsin.testing.StatusReply;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The secrets of the configuration are for the target alone: whatever is shown, recorded or printed holds none of them.
 *
 * @param subject the plugin under test
 * @param acceptance what the target replies when it takes an incident
 */
record SecrecyCheck(Subject subject, List<StatusReply> acceptance) {
    private static final String SHOW_MASKED =
            "hand the 'Secret' itself to 'MaskedText', 'Json' or 'HttpCall', which show it masked; do not reveal it";
    private static final String HIDE =
            "do not reveal it, and mask what a target says with 'reply.hiding(call.secrets())' before it is quoted";
    private static final String KEEP_QUIET = "print nothing, least of all a secret";

    void showsNoSecret() {
        Json.Members configuration = subject.given();
        for (Property field : subject.contract().fields()) {
            if (field.kind().holdsSecret() && !SharedObjects.include(field.kind())) {
                isGiven(field.name(), configuration.values().keySet());
            }
        }
        new SecrecyCheck(subject.withSharedSecrets(), acceptance).keepsWhatIsGiven();
    }

    private void keepsWhatIsGiven() {
        Canary.in(subject.given()).forEach(this::isKept);
    }

    private void isGiven(String field, Set<String> given) {
        boolean excluded = subject.contract().rules().stream()
                .filter(rule -> rule.isExclusive() && rule.fields().contains(field))
                .anyMatch(rule -> rule.fields().stream().anyMatch(given::contains));
        if (!given.contains(field) && !excluded) {
            throw new Fault(
                    Code.UNFIT_TEST,
                    subject.field(field),
                    "it is secret, and the configuration of the test has no value for it",
                    "give it one in 'configuration', so that the test can look where it turns up");
        }
    }

    private void isKept(Canary canary) {
        if (canary.isCommon()) {
            throw new Fault(
                    Code.UNFIT_TEST,
                    subject.field(canary.path()),
                    "its secret in the configuration of the test is so short that it may be found by chance",
                    "give it one of 8 or more characters");
        }
        try (StandardStreams printed = StandardStreams.listen()) {
            for (Sample sample : List.of(Sample.FIRING, Sample.RESOLVED)) {
                isKept(canary, sample, ScriptedTransport.by((request, budget) -> echo(200, request)));
                isKept(canary, sample, ScriptedTransport.by((request, budget) -> echo(400, request)));
                isKept(canary, sample, ScriptedTransport.by((request, budget) -> echo(503, request)));
                isKept(canary, sample, ScriptedTransport.answering(new NoReply("the target is gone")));
                isKept(canary, sample, Acceptance.transport(acceptance));
            }
            look(canary, "what was printed", printed.text(), KEEP_QUIET);
        }
    }

    /** {@return the reply of a target that repeats all that it heard} */
    private static Answer echo(int status, Request request) {
        return Reply.http(status, Map.of(), Wire.of(request).getBytes(UTF_8));
    }

    private void isKept(Canary canary, Sample sample, ScriptedTransport transport) {
        try (Instance instance = subject.over(transport)) {
            look(canary, "the instance as a text", instance.notifier().toString(), SHOW_MASKED);
            look(canary, "the preview of " + sample, instance.preview(sample), SHOW_MASKED);
            String receipt = instance.deliver(sample).toJson().toString();
            for (Request request : transport.requests()) {
                look(canary, "a request for " + sample, request, SHOW_MASKED);
            }
            look(canary, "the receipt of " + sample + " whose target repeats what it heard", receipt, HIDE);
            for (Invocation invocation : ((Recorded) instance.notifier()).history()) {
                look(canary, "the history", invocation.toJson().toString(), SHOW_MASKED);
            }
        }
    }

    private void look(Canary canary, String where, Request request, String fix) {
        look(canary, where, request.toJson() + " " + request, fix);
    }

    private void look(Canary canary, String where, String text, String fix) {
        if (canary.isIn(text)) {
            throw new Fault(Code.SECRET_SHOWN, subject.field(canary.path()), "its secret can be read in " + where, fix);
        }
    }
}
