package dev.tocsin.testing.contract;

import dev.tocsin.api.delivery.Receipt.Outcome;
import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Unsendable;
import dev.tocsin.testing.Reaction;
import java.time.Duration;
import java.util.List;

/**
 * A target that does not take what it is asked to take.
 *
 * @param words what messages call it
 * @param reaction what it does as an HTTP server
 * @param answer what comes of a line for it
 * @param outcome how a delivery to it ends
 * @param patience how long it is waited for
 */
record Misfortune(String words, Reaction reaction, Answer answer, Outcome outcome, Duration patience) {
    /** Enough for what is over at once, on a slow machine that does much else. */
    private static final Duration AMPLE = Duration.ofSeconds(5);

    /** How long is waited for what has no end. */
    private static final Duration SHORT = Duration.ofMillis(300);

    static List<Misfortune> all() {
        return List.of(
                new Misfortune(
                        "a target that refuses with status 400",
                        Reaction.status(400),
                        new Unsendable("the stream takes no such line"),
                        Outcome.REFUSED,
                        AMPLE),
                failing("a target that is down, with status 503", Reaction.status(503), AMPLE),
                failing("a target that hangs up", Reaction.close(), AMPLE),
                failing("a target that speaks no HTTP", Reaction.garbled(), AMPLE),
                failing("a target that says nothing", Reaction.never(), SHORT),
                failing("a target whose reply has no end", Reaction.trickling(200, Duration.ofMillis(20)), SHORT));
    }

    private static Misfortune failing(String words, Reaction reaction, Duration patience) {
        return new Misfortune(words, reaction, new NoReply("the stream is closed"), Outcome.FAILED, patience);
    }

    @Override
    public String toString() {
        return words;
    }
}
