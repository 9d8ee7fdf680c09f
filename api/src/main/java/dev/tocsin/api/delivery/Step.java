package dev.tocsin.api.delivery;

import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import java.util.function.Function;

/**
 * What a notifier wants next in one attempt: to ask its target something, or to be done. A step is a plan; whoever drives the
 * attempt performs the request.
 *
 * @since 0.1
 */
public sealed interface Step {
    /**
     * Asks the target something.
     *
     * @param request what to ask
     * @param then what to do with the reply; pure, and called at most once
     */
    record Ask(Request request, Function<Reply, Step> then) implements Step {}

    /**
     * Ends the attempt.
     *
     * @param verdict what became of it
     */
    record Done(Verdict verdict) implements Step {}

    /** {@return the last question of an attempt: the reply to it is judged} */
    static Step ask(Request request, Function<Reply, Verdict> judge) {
        return new Ask(request, reply -> new Done(judge.apply(reply)));
    }
}
