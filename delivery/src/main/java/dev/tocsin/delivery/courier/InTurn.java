package dev.tocsin.delivery.courier;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Request;
import dev.tocsin.api.request.Transport;
import dev.tocsin.delivery.pace.Lane;
import java.time.Duration;
import java.util.List;

/**
 * Passes the requests of one attempt on. The first has had its turn, as the attempt has; each further one waits for its own. For
 * one thread.
 */
final class InTurn implements Transport {
    private final Round round;
    private final List<Lane> lanes;
    private boolean hasBegun;

    InTurn(Round round, List<Lane> lanes) {
        this.round = round;
        this.lanes = lanes;
    }

    @Override
    public Answer perform(Request request, Duration budget) {
        Answer answer = hasBegun ? inTurn(request) : round.host().transport().perform(request, budget);
        hasBegun = true;
        return answer;
    }

    private Answer inTurn(Request request) {
        try {
            return round.awaitTurn(lanes)
                    ? round.host().transport().perform(request, round.left())
                    : new NoReply(Round.NO_TURN);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new NoReply("interrupted while waiting for its turn");
        }
    }
}
