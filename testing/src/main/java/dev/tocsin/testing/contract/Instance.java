package dev.tocsin.testing.contract;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tocsin.api.Lifecycle;
import dev.tocsin.api.delivery.Attempt;
import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Request;
import dev.tocsin.api.request.Transport;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.testing.ManualClock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * An instance of the plugin under test.
 *
 * @param subject the plugin
 * @param notifier the instance
 * @param transport what performs its requests
 */
record Instance(Subject subject, Notifier notifier, Transport transport) implements AutoCloseable {
    /** Enough for the largest incident on a slow machine; who blocks for ever is not waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** {@return what {@code preview} shows} */
    Request preview(Sample sample) {
        return call("preview", sample.words(), () -> notifier.preview(sample.incident()));
    }

    /** {@return what {@code deliver} answers} */
    Receipt deliver(Sample sample) {
        return deliver(sample, sample.words());
    }

    /** {@return what {@code deliver} answers, on an occasion that is more than a sample} */
    Receipt deliver(Sample sample, String occasion) {
        return call("deliver", occasion, () -> notifier.deliver(sample.incident()));
    }

    /** {@return how one attempt for a sample ends, before it becomes a receipt} */
    Verdict attempt(Sample sample) {
        return attempt(sample, Memory.empty(), kept -> {});
    }

    /** {@return how one attempt for a sample ends, where something of its incident had been kept} */
    Verdict attempt(Sample sample, Memory memory, Consumer<Memory> keeper) {
        Delivery delivery =
                Delivery.first("dlv_1", ManualClock.START, "contract test").with(memory);
        return call(
                "deliver",
                sample.words(),
                () -> Attempt.over(transport, () -> 0)
                        .drive(notifier.begin(sample.incident(), delivery), PATIENCE, keeper));
    }

    /** {@return the first request of some attempt of a delivery} */
    Request request(Incident incident, String delivery, int attempt) {
        Delivery each = Delivery.first(delivery, ManualClock.START, "contract test");
        for (int i = 1; i < attempt; i++) {
            each = each.next(ManualClock.START);
        }
        return notifier.begin(incident, each).request();
    }

    private <R> R call(String action, String occasion, Supplier<R> body) {
        try {
            return assertTimeoutPreemptively(PATIENCE, body::get, () -> late(action, occasion));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            throw Fault.thrown(subject.action(action), occasion, thrown);
        }
    }

    private String late(String action, String occasion) {
        return new Problem(
                        Code.UNBOUNDED_ATTEMPT,
                        subject.action(action),
                        "it has not come back after " + Durations.format(PATIENCE) + " for " + occasion,
                        "wait for nothing but the target, and for that by what 'begin' answers: it has a deadline")
                .toString();
    }

    /** Releases what the instance holds, if it does. */
    @Override
    public void close() {
        if (notifier instanceof Lifecycle held) {
            held.close();
        }
    }
}
