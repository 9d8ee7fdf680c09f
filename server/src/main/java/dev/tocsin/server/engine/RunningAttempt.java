package dev.tocsin.server.engine;

import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.delivery.attempt.OneAttempt;
import dev.tocsin.delivery.attempt.OwnContext;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.group.Outcome;
import dev.tocsin.delivery.incident.GroupIncident;
import dev.tocsin.server.trace.OpenSpan;
import dev.tocsin.server.trace.Spans;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** An attempt on its way. Made by one thread; another may say meanwhile that it takes too long. */
final class RunningAttempt {
    private static final Duration GRACE = Duration.ofMillis(500);

    private final Order order;
    private final Recipient recipient;
    private final Setup setup;
    private final Host host;
    private final OneAttempt attempt;
    private final long begun;
    private final AtomicBoolean hasEnded = new AtomicBoolean();
    private volatile Memory memory;
    private volatile OpenSpan span = OpenSpan.NONE;

    RunningAttempt(Order order, Recipient recipient, Setup setup, Host host) {
        this.order = order;
        this.recipient = recipient;
        this.setup = setup;
        this.host = host;
        this.attempt = new OneAttempt(recipient.plugin(), host.transport(), host.ticker());
        this.begun = host.ticker().getAsLong();
        this.memory = order.memory();
    }

    /** Begins its span. {@return the span} */
    OpenSpan trace(Spans spans) {
        span = spans.deliver(recipient.receiver(), recipient.plugin(), order.delivery(), order.attempt());
        return span;
    }

    /** {@return its span; none before its thread has begun it} */
    OpenSpan span() {
        return span;
    }

    /** Makes it. {@return what became of it} */
    Outcome make() {
        Notifier notifier = recipient.notifier();
        OwnContext context = new OwnContext(notifier.getClass().getClassLoader());
        Verdict verdict = attempt.make(
                () -> context.decide(() -> notifier.begin(incident(), delivery())),
                setup.budget(),
                kept -> memory = kept);
        return outcome(verdict, attempt.status());
    }

    /** {@return whether this is the first to say that it has ended} */
    boolean end() {
        return hasEnded.compareAndSet(false, true);
    }

    /** {@return whether it should have ended by itself a while ago} */
    boolean isLate() {
        return host.ticker().getAsLong() - begun > setup.budget().plus(GRACE).toNanos();
    }

    /** {@return what is said of it if it takes too long} */
    Outcome late() {
        return outcome(Verdict.again("was still under way after " + setup.budget() + ", and was given up"), 0);
    }

    /** {@return what is said of it if a failure ended it that no plugin should survive} */
    Outcome broken(Throwable failure) {
        return outcome(OneAttempt.failed(recipient.plugin(), failure), 0);
    }

    private Outcome outcome(Verdict verdict, int status) {
        Duration took = Duration.ofNanos(host.ticker().getAsLong() - begun);
        return new Outcome(
                order.group(), order.destination(), order.delivery(), order.attempt(), verdict, took, status, memory);
    }

    private Incident incident() {
        return GroupIncident.of(
                order.incident(),
                order.receiver(),
                order.labels(),
                order.alerts().stream().map(alert -> alert.at(order.asOf())).toList(),
                order.reason(),
                setup.externalUrl());
    }

    private Delivery delivery() {
        Delivery first = Delivery.first(order.delivery(), order.begunAt(), order.reason())
                .with(order.memory());
        return order.attempt() == 1 ? first : first.next(order.attempt(), order.at());
    }
}
