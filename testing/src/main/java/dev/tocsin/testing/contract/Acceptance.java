package dev.tocsin.testing.contract;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.request.Answer;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import dev.tocsin.testing.ScriptedTransport;
import dev.tocsin.testing.StatusReply;
import java.util.List;
import java.util.stream.Stream;

/** What a target replies when it takes an incident, as far as its plugin lets that be found out. */
final class Acceptance {
    private static final List<Integer> USUAL = List.of(200, 202, 204, 201);

    private Acceptance() {}

    /** {@return the first reply that a plugin accepts: of those that its rows say are taken, then of the usual ones} */
    static List<StatusReply> of(Subject subject) {
        Stream<StatusReply> declared = subject.semantics().replies().rules().stream()
                .filter(rule -> rule.means() == Means.ACCEPTED)
                .map(rule -> Reaction.status(RuleReply.status(rule)).body(RuleReply.body(rule)));
        return Stream.concat(declared, USUAL.stream().map(Reaction::status))
                .filter(reply -> isTaken(subject, reply))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new Fault(
                        Code.UNFIT_TEST,
                        subject.place(),
                        "it accepts for " + Sample.FIRING
                                + " neither what its rows say is taken nor the statuses 200, 202, 204 and" + " 201",
                        "override 'acceptance' in the test with what its target replies"));
    }

    private static boolean isTaken(Subject subject, StatusReply reply) {
        try (Instance instance = subject.over(ScriptedTransport.answering(reply.asReply()))) {
            return instance.deliver(Sample.FIRING).outcome() == Receipt.Outcome.ACCEPTED;
        }
    }

    /** {@return an endpoint that gives these replies} */
    static RecordingEndpoint endpoint(List<StatusReply> replies) {
        return RecordingEndpoint.start(
                replies.get(0), replies.subList(1, replies.size()).toArray(Reaction[]::new));
    }

    /** {@return a transport that gives these replies, for requests that no endpoint hears} */
    static ScriptedTransport transport(List<StatusReply> replies) {
        return ScriptedTransport.answering(
                replies.get(0).asReply(),
                replies.stream().skip(1).map(StatusReply::asReply).toArray(Answer[]::new));
    }

    /** {@return an endpoint that does something else before it gives these replies} */
    static RecordingEndpoint endpoint(Reaction first, List<StatusReply> replies) {
        return RecordingEndpoint.start(first, replies.toArray(Reaction[]::new));
    }
}
