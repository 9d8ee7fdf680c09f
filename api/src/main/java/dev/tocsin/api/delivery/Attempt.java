package dev.tocsin.api.delivery;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Transport;
import dev.tocsin.api.request.Unsendable;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Drives the steps of one attempt to their end, within one budget of time. Knows nothing of further attempts. Holds nothing
 * of an attempt, so one serves any number of threads.
 *
 * @since 0.1
 */
public final class Attempt {
    /** How many questions one attempt may ask; a notifier that asks on for ever is stopped here. */
    public static final int MAX_QUESTIONS = 32;

    private final Transport transport;
    private final LongSupplier ticker;

    private Attempt(Transport transport, LongSupplier ticker) {
        this.transport = transport;
        this.ticker = ticker;
    }

    /** {@return what drives attempts over a transport, measuring time by a ticker in nanoseconds} */
    public static Attempt over(Transport transport, LongSupplier ticker) {
        return new Attempt(transport, ticker);
    }

    /**
     * Performs the requests of an attempt, one after another, on the calling thread. What the notifier itself throws is
     * thrown on.
     *
     * @param first what the notifier wants first
     * @param budget how long all of it may take
     * @return what became of it: the notifier's verdict; {@link Verdict.Again} if the target was not heard; {@link
     *     Verdict.Refused} if a request cannot be sent as it is, or there is one more than {@value #MAX_QUESTIONS}
     */
    public Verdict drive(Step first, Duration budget) {
        long end = ticker.getAsLong() + budget.toNanos();
        Step step = first;
        for (int asked = 0; step instanceof Step.Ask ask; asked++) {
            if (asked == MAX_QUESTIONS) {
                return new Verdict.Refused("gave up after " + MAX_QUESTIONS + " requests in one attempt");
            }
            Answer answer = transport.perform(ask.request(), Duration.ofNanos(Math.max(0, end - ticker.getAsLong())));
            if (answer instanceof NoReply nothing) {
                return Verdict.again(nothing.reason());
            }
            if (answer instanceof Unsendable unsendable) {
                return new Verdict.Refused(unsendable.reason());
            }
            step = ask.then().apply((Reply) answer);
        }
        return ((Step.Done) step).verdict();
    }
}
