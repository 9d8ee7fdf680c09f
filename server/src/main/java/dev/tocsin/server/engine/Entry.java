package dev.tocsin.server.engine;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.journal.Summary;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.delivery.machine.Changes;
import dev.tocsin.server.watch.Happening;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Changes on their way to the journal, and what waits for them. */
final class Entry {
    private final List<Happening.Ended> ends;
    private final Batch batch;
    private final List<Order> orders;
    private final List<CompletableFuture<Void>> callers;

    Entry(Changes changes, Setup setup, List<CompletableFuture<Void>> callers) {
        this.ends = changes.lives().stream().map(life -> end(life, setup)).toList();
        this.batch = new Batch(changes.live(), ends.stream().map(Entry::ended).toList());
        this.orders = changes.orders();
        this.callers = callers;
    }

    private static Happening.Ended end(Life life, Setup setup) {
        DestinationName name = DestinationName.of(life.destination(), setup);
        return new Happening.Ended(name.receiver(), name.plugin(), life);
    }

    private static Ended ended(Happening.Ended ended) {
        Life life = ended.life();
        End end = life.end().orElseThrow();
        return new Ended(
                new Summary(
                        life.id(),
                        life.destination(),
                        ended.receiver(),
                        ended.plugin(),
                        life.incident(),
                        end.outcome().word(),
                        end.at()),
                life.toBytes());
    }

    Batch batch() {
        return batch;
    }

    /** {@return how many things it changes} */
    int size() {
        return batch.live().size() + batch.ended().size();
    }

    /** {@return the deliveries that have ended when it is durable} */
    List<Happening.Ended> ends() {
        return ends;
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
