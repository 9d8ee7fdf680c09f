package dev.tocsin.delivery.attempt;

import dev.tocsin.api.delivery.Attempt;
import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import dev.tocsin.api.request.Transport;
import dev.tocsin.contract.problem.OneLine;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** One attempt of a delivery, and what a report shows of it. For one thread; made once. */
public final class OneAttempt {
    private final String plugin;
    private final Heard heard;
    private final LongSupplier ticker;

    /**
     * Prepares one.
     *
     * @param plugin what the notifier is called, for the report
     * @param transport what performs requests
     * @param ticker what the budget is measured by, in nanoseconds
     */
    public OneAttempt(String plugin, Transport transport, LongSupplier ticker) {
        this.plugin = plugin;
        this.heard = new Heard(transport);
        this.ticker = ticker;
    }

    /**
     * Makes it. A plugin that fails will fail again, as it decides by nothing but its arguments, so that it counts as refused.
     *
     * @param first asks the notifier for its first step
     * @param budget how long all of it may take
     * @param keeper keeps what the notifier wants kept
     * @return how it ended
     */
    public Verdict make(Supplier<Step> first, Duration budget, Consumer<Memory> keeper) {
        try {
            return Attempt.over(heard, ticker).drive(first.get(), budget, keeper);
        } catch (Exception | LinkageError | StackOverflowError failure) {
            return failed(plugin, failure);
        }
    }

    /** {@return how an attempt ended that a plugin did not survive} */
    public static Verdict failed(String plugin, Throwable failure) {
        return new Verdict.Refused(OneLine.of("the plugin '" + plugin + "' failed: " + failure));
    }

    /** {@return whether anything was asked} */
    public boolean isAsked() {
        return heard.asked;
    }

    /** {@return the HTTP status of the last reply; 0 if there was none, or it has no status} */
    public int status() {
        return heard.status;
    }

    /** Passes requests on, and remembers of the answers what a report shows. */
    private static final class Heard implements Transport {
        private final Transport transport;
        private boolean asked;
        private int status;

        Heard(Transport transport) {
            this.transport = transport;
        }

        @Override
        public Answer perform(Request request, Duration budget) {
            Answer answer = transport.perform(request, budget);
            asked = true;
            status = answer instanceof Reply reply ? reply.status() : 0;
            return answer;
        }
    }
}
