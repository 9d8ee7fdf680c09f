package dev.tocsin.testing.contract;

import dev.tocsin.api.request.HttpCall;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import dev.tocsin.testing.ScriptedTransport;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A plugin asks its target through the transport alone. It is told that its target is an endpoint where nothing may arrive, as
 * the transport of this check sends nothing.
 *
 * @param subject the plugin under test
 */
record TransportCheck(Subject subject) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    void opensNoConnectionOfItsOwn() {
        opensNone("preview", instance -> instance.preview(Sample.FIRING));
        opensNone("deliver", instance -> instance.deliver(Sample.FIRING));
    }

    private void opensNone(String action, Consumer<Instance> call) {
        try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(200));
                Instance instance =
                        subject.at(endpoint.uri("/past-the-transport")).over(ScriptedTransport.replying(200))) {
            call.accept(instance);
            // Connections are taken in their order: once this one is, all before it are counted.
            HttpCall last = HttpCall.post(endpoint.uri("/last")).build();
            endpoint.host().transport().perform(last, PATIENCE);
            judge(endpoint.connections() - 1, action);
        }
    }

    private void judge(int connections, String action) {
        if (connections > 0) {
            throw new Fault(
                    Code.PAST_THE_TRANSPORT,
                    subject.action(action),
                    "it opened a connection to its target past the transport",
                    "answer the request from 'begin' or 'call'; the transport performs it, with its deadline and limits");
        }
    }
}
