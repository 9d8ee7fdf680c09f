package dev.tocsin.server.service;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Endpoint;
import dev.tocsin.server.http.Reply;
import dev.tocsin.server.watch.Happening;
import dev.tocsin.server.watch.Watcher;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Lets others see which calls are answered.
 *
 * @param endpoint who answers them
 * @param ticker tells how long that takes
 * @param watcher who sees them
 */
record WatchedEndpoint(Endpoint endpoint, LongSupplier ticker, Watcher watcher) implements Endpoint {
    @Override
    public Reply answer(Call call) throws InterruptedException {
        long begun = ticker.getAsLong();
        Reply reply = reply(call);
        watcher.see(new Happening.Answered(
                call.method(), call.path(), reply.status(), Duration.ofNanos(ticker.getAsLong() - begun)));
        return reply;
    }

    private Reply reply(Call call) throws InterruptedException {
        try {
            return endpoint.answer(call);
        } catch (ProblemException e) {
            return Reply.of(e);
        }
    }
}
