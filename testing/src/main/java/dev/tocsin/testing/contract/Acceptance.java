package dev.tocsin.testing.contract;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import dev.tocsin.testing.ScriptedTransport;
import dev.tocsin.testing.StatusReply;
import java.util.List;

/** What a target replies when it takes an incident, as far as its plugin lets that be found out. */
final class Acceptance {
    private static final List<Integer> USUAL = List.of(200, 202, 204, 201);

    private Acceptance() {}

    /** {@return the first of the usual replies that a plugin accepts} */
    static List<StatusReply> of(Subject subject) {
        return USUAL.stream()
                .filter(status -> isTaken(subject, status))
                .findFirst()
                .map(status -> List.of(Reaction.status(status)))
                .orElseThrow(() -> new Fault(
                        Code.UNFIT_TEST,
                        subject.place(),
                        "it accepts none of the statuses 200, 202, 204 and 201 without a body for " + Sample.FIRING,
                        "override 'acceptance' in the test with what its target replies"));
    }

    private static boolean isTaken(Subject subject, int status) {
        try (Instance instance = subject.over(ScriptedTransport.replying(status))) {
            return instance.deliver(Sample.FIRING).outcome() == Receipt.Outcome.ACCEPTED;
        }
    }

    /** {@return an endpoint that gives these replies} */
    static RecordingEndpoint endpoint(List<StatusReply> replies) {
        return RecordingEndpoint.start(
                replies.get(0), replies.subList(1, replies.size()).toArray(Reaction[]::new));
    }

    /** {@return an endpoint that does something else before it gives these replies} */
    static RecordingEndpoint endpoint(Reaction first, List<StatusReply> replies) {
        return RecordingEndpoint.start(first, replies.toArray(Reaction[]::new));
    }
}
