package dev.tocsin.server.engine;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.journal.Summary;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.delivery.machine.Changes;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Changes on their way to the journal, and what waits for them. */
final class Entry {
    private final Batch batch;
    private final List<Order> orders;
    private final List<CompletableFuture<Void>> callers;

    Entry(Changes changes, Setup setup, List<CompletableFuture<Void>> callers) {
        this.batch = new Batch(
                changes.live(),
                changes.lives().stream().map(life -> ended(life, setup)).toList());
        this.orders = changes.orders();
        this.callers = callers;
    }

    private static Ended ended(Life life, Setup setup) {
        DestinationName name = DestinationName.of(life.destination(), setup);
        End end = life.end().orElseThrow();
        return new Ended(
                new Summary(
                        life.id(),
                        life.destination(),
                        name.receiver(),
                        name.plugin(),
                        life.incident(),
                        end.outcome().word(),
                        end.at()),
                life.toBytes());
    }

    Batch batch() {
        return batch;
    }

    /** {@return the attempts that begin when it is durable} */
    List<Order> orders() {
        return orders;
    }

    /** Tells the callers that it is durable. */
    void answer() {
        callers.forEach(caller -> caller.complete(null));
    }

    /** Tells the callers that it is not kept. */
    void refuse(Problem why) {
        callers.forEach(caller -> caller.completeExceptionally(Refusal.exception(why)));
    }
}
