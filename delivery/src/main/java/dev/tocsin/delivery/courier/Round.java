package dev.tocsin.delivery.courier;

import dev.tocsin.api.host.Host;
import dev.tocsin.delivery.pace.Pacer;
import dev.tocsin.delivery.retry.Retry;
import dev.tocsin.delivery.retry.RetryPolicy;
import java.time.Duration;
import java.time.Instant;

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
    static Round begun(Host host, Waiter waiter, RetryPolicy policy, Pacer pacer, Duration budget) {
        Stopwatch time = Stopwatch.started(host.clock(), host.ticker());
        return new Round(host, waiter, policy, pacer, time, time.start().plus(budget));
    }

    Duration left() {
        return time.until(deadline);
    }

    Retry retry(String deliveryId) {
        return Retry.of(policy, deliveryId, deadline);
    }
}
