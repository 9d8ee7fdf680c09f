package dev.tocsin.delivery.courier;

import dev.tocsin.api.host.Host;
import dev.tocsin.delivery.pace.Lane;
import dev.tocsin.delivery.pace.Pacer;
import dev.tocsin.delivery.retry.Retry;
import dev.tocsin.delivery.retry.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the deliveries of one round share. Safe to share between threads.
 *
 * @param host transport and ticker
 * @param waiter what lets time pass between attempts
 * @param policy how long that is
 * @param pacer when the next attempt may be made
 * @param time what time it is
 * @param deadline when the round is over
 */
record Round(Host host, Waiter waiter, RetryPolicy policy, Pacer pacer, Stopwatch time, Instant deadline) {
    /** Why a request is not made. */
    static final String NO_TURN = "the pace of its target leaves no room before the deadline";

    static Round begun(Host host, Waiter waiter, RetryPolicy policy, Pacer pacer, Duration budget) {
        Stopwatch time = Stopwatch.started(host.clock(), host.ticker());
        return new Round(host, waiter, policy, pacer, time, time.start().plus(budget));
    }

    Duration left() {
        return time.until(deadline);
    }

    /**
     * {@return whether a request may be made now, once its turn has come; not if that would be behind the deadline}
     *
     * @throws InterruptedException if the trip is given up, even where nothing has to be waited for
     */
    boolean awaitTurn(List<Lane> lanes) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Instant turn = pacer.promise(lanes, time.now(), deadline);
        if (turn.isAfter(deadline)) {
            return false;
        }
        if (turn.isAfter(time.now())) {
            waiter.await(time.until(turn));
        }
        return true;
    }

    Retry retry(String deliveryId) {
        return Retry.of(policy, deliveryId, deadline);
    }
}
