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
 */
record Misfortune(String words, Reaction reaction, Answer answer, Outcome outcome) {
    static List<Misfortune> all() {
        return List.of(
                new Misfortune(
                        "a target that refuses with status 400",
                        Reaction.status(400),
                        new Unsendable("the stream takes no such line"),
                        Outcome.REFUSED),
                failing("a target that is down, with status 503", Reaction.status(503)),
                failing("a target that hangs up", Reaction.close()),
                failing("a target that speaks no HTTP", Reaction.garbled()),
                failing("a target that says nothing", Reaction.never()),
                failing("a target whose reply has no end", Reaction.trickling(200, Duration.ofMillis(20))));
    }

    private static Misfortune failing(String words, Reaction reaction) {
        return new Misfortune(words, reaction, new NoReply("the stream is closed"), Outcome.FAILED);
    }

    @Override
    public String toString() {
        return words;
    }
}
