package dev.tocsin.cli.bundle;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Line;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import dev.tocsin.cli.process.TracedRequests;
import dev.tocsin.runtime.registry.Outcome;
import dev.tocsin.runtime.registry.Registry;
import java.util.Map;

/** Calls actions on a clock and a network of its own, so that the same sources leave the same evidence. */
final class Rehearsal {

    /** How a bundle says that calls were made here. */
    static final String IN_WORDS = "made on a clock that begins at " + Metronome.START
            + " and goes on by a millisecond each time it is read, and over a network on which nothing is sent";

    private final Registry registry;

    Rehearsal(Registry registry) {
        this.registry = registry;
    }

    /** {@return what {@code make demo} does} */
    Rehearsed demo() {
        return call(
                "console",
                "deliver",
                Map.of("prefix", "[ops]", "uppercase_severity", "true"),
                Map.of("title", "CPU high", "severity", "warning", "summary", "node-1 crossed 90%"));
    }

    /** {@return what {@code make trace} does} */
    Rehearsed trace() {
        return call(
                "pager",
                "preview",
                Map.of("service", "core", "routing_key", "sev1"),
                Map.of("title", "Queue lag", "severity", "critical", "summary", "worker backlog growing"));
    }

    private Rehearsed call(
            String plugin, String action, Map<String, String> configuration, Map<String, String> arguments) {
        Metronome metronome = new Metronome();
        TracedRequests requests = new TracedRequests(metronome);
        Host host = Host.builder()
                .transport(requests.over((request, budget) -> answer(request)))
                .clock(metronome::now)
                .ticker(metronome::nanos)
                .build();
        Outcome outcome = registry.withHost(host).invoke("delivery", plugin, action, configuration, arguments);
        return new Rehearsed(registry.plugin("delivery", plugin), action, outcome, requests.toJson());
    }

    private static Answer answer(Request request) {
        return request instanceof Line ? Reply.written() : new NoReply("a rehearsal sends nothing");
    }
}
