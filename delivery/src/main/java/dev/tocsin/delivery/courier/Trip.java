package dev.tocsin.delivery.courier;

import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.incident.Status;
import dev.tocsin.delivery.attempt.OneAttempt;
import dev.tocsin.delivery.retry.Decision;
import dev.tocsin.delivery.retry.Retry;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * The way of one errand, from its first attempt to its report. Travelled by one thread; another may ask meanwhile for a
 * report on what is known so far.
 */
final class Trip implements Callable<DeliveryReport> {
    private static final String BY_HAND = "asked for by hand";

    private final Round round;
    private final Errand errand;
    private final String id;
    private final Memories memories;
    private final Conversation conversation;
    private final List<AttemptReport> attempts = new CopyOnWriteArrayList<>();

    Trip(Round round, Errand errand, String id, Memories memories) {
        this.round = round;
        this.errand = errand;
        this.id = id;
        this.memories = memories;
        this.conversation = Conversation.of(errand);
    }

    Conversation conversation() {
        return conversation;
    }

    /** {@return this trip, begun when another has ended, however that was} */
    Callable<DeliveryReport> after(Future<DeliveryReport> other) {
        return () -> {
            try {
                other.get();
            } catch (ExecutionException failed) {
                // Its own report says so.
            }
            return call();
        };
    }

    @Override
    public DeliveryReport call() throws InterruptedException {
        Retry retry = round.retry(id);
        Delivery delivery = Delivery.first(id, round.time().now(), reason());
        while (true) {
            if (!round.awaitTurn(errand.lanes())) {
                return report(Verdict.again(Round.NO_TURN));
            }
            delivery = delivery.at(round.time().now());
            switch (retry.handle(attempt(delivery), round.time().now())) {
                case Decision.Finished(Verdict verdict) -> {
                    if (verdict instanceof Verdict.Accepted && errand.incident().status() == Status.RESOLVED) {
                        memories.drop(conversation);
                    }
                    return report(verdict);
                }
                case Decision.GiveUp(String reason) -> {
                    return report(Verdict.again(reason));
                }
                case Decision.Wait wait -> round.waiter().await(round.time().until(wait.until()));
            }
            delivery = delivery.next(round.time().now());
        }
    }

    private String reason() {
        String given = errand.incident().grouping().reason();
        return given.isEmpty() ? BY_HAND : given;
    }

    private Verdict attempt(Delivery delivery) {
        OneAttempt attempt = new OneAttempt(
                errand.plugin(), new InTurn(round, errand.lanes()), round.host().ticker());
        Verdict verdict = attempt.make(
                () -> errand.plan().apply(delivery.with(memories.of(conversation))),
                round.left(),
                memory -> memories.keep(conversation, memory));
        if (attempt.isAsked()) {
            attempts.add(new AttemptReport(
                    delivery.attempt(),
                    delivery.at(),
                    round.time().since(delivery.at()),
                    attempt.status(),
                    verdict.detail()));
        }
        return verdict;
    }

    /** {@return the report on a trip that a failure ended which no plugin should survive} */
    DeliveryReport broken(Throwable failure) {
        return report(OneAttempt.failed(errand.plugin(), failure));
    }

    /** {@return the report on a trip that is given up from outside} */
    DeliveryReport cut(String reason) {
        return report(Verdict.again(reason));
    }

    private DeliveryReport report(Verdict end) {
        return new DeliveryReport(
                id, errand.receiver(), errand.plugin(), errand.incident().key(), Receipt.of(end), attempts);
    }
}
