package dev.tocsin.delivery.attempt;

import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Step;
import java.util.function.Supplier;

/**
 * Lets a notifier decide with its own class loader as the context loader of the thread, as its libraries find their services
 * through that. The transport, in between, works with the loader that was there.
 *
 * @param loader of the notifier's class
 */
public record OwnContext(ClassLoader loader) {
    /** {@return the step that a notifier decides for, and all that follow it, each decided like this} */
    public Step decide(Supplier<Step> notifier) {
        return following(within(notifier));
    }

    private Step following(Step step) {
        return switch (step) {
            case Step.Ask ask ->
                new Step.Ask(ask.request(), reply -> decide(() -> ask.then().apply(reply)));
            case Step.Remember(Memory memory, Step next) -> new Step.Remember(memory, following(next));
            case Step.Done done -> done;
        };
    }

    private Step within(Supplier<Step> notifier) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return notifier.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
