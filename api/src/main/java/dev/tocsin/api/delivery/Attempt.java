package dev.tocsin.api.delivery;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Transport;
import dev.tocsin.api.request.Unsendable;
import java.time.Duration;
import java.util.function.Consumer;
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

    private static final String LOST =
            "what the target calls it could not be kept: the next message of this incident may be taken for a new one";

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

    /** {@return what became of an attempt of which nothing is kept, as of {@link #drive(Step, Duration, Consumer)}} */
    public Verdict drive(Step first, Duration budget) {
        return drive(first, budget, memory -> {});
    }

    /**
     * Performs the requests of an attempt, one after another, on the calling thread. What the notifier itself throws is
     * thrown on.
     *
     * @param first what the notifier wants first
     * @param budget how long all of it may take
     * @param keeper keeps what the notifier wants kept, before it comes back; if it throws, the attempt goes on, as what the
     *     target did is done, and the verdict says what may follow
     * @return what became of it: the notifier's verdict; {@link Verdict.Again} if the target was not heard; {@link
     *     Verdict.Refused} if a request cannot be sent as it is, or there is one more than {@value #MAX_QUESTIONS}
     */
    public Verdict drive(Step first, Duration budget, Consumer<Memory> keeper) {
        long end = ticker.getAsLong() + budget.toNanos();
        boolean lost = false;
        int asked = 0;
        Step step = first;
        while (!(step instanceof Step.Done)) {
            if (step instanceof Step.Remember remember) {
                lost |= !isKept(remember.memory(), keeper);
                step = remember.next();
            } else {
                step = asked++ == MAX_QUESTIONS ? endless() : answered((Step.Ask) step, end);
            }
        }
        Verdict verdict = ((Step.Done) step).verdict();
        return lost ? verdict.and(LOST) : verdict;
    }

    private static boolean isKept(Memory memory, Consumer<Memory> keeper) {
        try {
            keeper.accept(memory);
            return true;
        } catch (RuntimeException failed) {
            return false;
        }
    }

    private static Step endless() {
        return new Step.Done(new Verdict.Refused("gave up after " + MAX_QUESTIONS + " requests in one attempt"));
    }

    private Step answered(Step.Ask ask, long end) {
        Answer answer = transport.perform(ask.request(), Duration.ofNanos(Math.max(0, end - ticker.getAsLong())));
        if (answer instanceof NoReply nothing) {
            return new Step.Done(Verdict.again(nothing.reason()));
        }
        return answer instanceof Unsendable unsendable
                ? new Step.Done(new Verdict.Refused(unsendable.reason()))
                : ask.then().apply((Reply) answer);
    }
}
