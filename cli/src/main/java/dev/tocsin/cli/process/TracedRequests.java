package dev.tocsin.cli.process;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import dev.tocsin.api.request.Transport;
import dev.tocsin.api.request.Unsendable;
import dev.tocsin.contract.value.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what passes through a transport, as a reader may see it. Safe to share between threads. */
public final class TracedRequests {

    private static final int NANOS_PER_MICRO = 1_000;

    private final Clocks clocks;
    private final List<Json> requests = new CopyOnWriteArrayList<>();

    public TracedRequests(Clocks clocks) {
        this.clocks = clocks;
    }

    /** {@return a transport that does what another one does, while this keeps it} */
    public Transport over(Transport transport) {
        return (request, budget) -> perform(transport, request, budget);
    }

    private Answer perform(Transport transport, Request request, Duration budget) {
        Instant start = clocks.now();
        long nanos = clocks.nanos();
        Answer answer = transport.perform(request, budget);
        requests.add(Json.members()
                .with("request", request.toJson())
                .with("answer", words(answer))
                .with("start", start.toString())
                .with("duration_micros", (clocks.nanos() - nanos) / NANOS_PER_MICRO)
                .build());
        return answer;
    }

    /** Not what a target replied: that may be a secret, such as a token. */
    private static String words(Answer answer) {
        return switch (answer) {
            case Reply reply -> reply.toString();
            case NoReply nothing -> nothing.reason();
            case Unsendable unsendable -> unsendable.reason();
        };
    }

    /** {@return what was asked so far, in order: each with what came of it, without what the target replied} */
    public Json toJson() {
        return Json.items(List.copyOf(requests));
    }
}
