package dev.tocsin.testing.contract;

import dev.tocsin.api.Lifecycle;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.request.Request;
import java.util.function.Supplier;

/**
 * An instance of the plugin under test.
 *
 * @param subject the plugin
 * @param notifier the instance
 */
record Instance(Subject subject, Notifier notifier) implements AutoCloseable {
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

    private <R> R call(String action, String occasion, Supplier<R> body) {
        try {
            return body.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            throw Fault.thrown(subject.action(action), occasion, thrown);
        }
    }

    /** Releases what the instance holds, if it does. */
    @Override
    public void close() {
        if (notifier instanceof Lifecycle held) {
            held.close();
        }
    }
}
