package dev.tocsin.delivery.courier;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import dev.tocsin.api.request.Transport;
import java.time.Duration;

/** Passes requests on, and remembers of the answers what a report shows. For one attempt, on one thread. */
final class LastAnswer implements Transport {
    private final Transport transport;
    private boolean asked;
    private int status;

    LastAnswer(Transport transport) {
        this.transport = transport;
    }

    @Override
    public Answer perform(Request request, Duration budget) {
        asked = true;
        Answer answer = transport.perform(request, budget);
        status = answer instanceof Reply reply ? reply.status() : 0;
        return answer;
    }

    /** {@return whether anything was asked} */
    boolean isAsked() {
        return asked;
    }

    /** {@return the HTTP status of the last reply; 0 if there was none} */
    int status() {
        return status;
    }
}
