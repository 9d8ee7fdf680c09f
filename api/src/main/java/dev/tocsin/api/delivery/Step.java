package dev.tocsin.api.delivery;

import dev.tocsin.api.request.Nothing;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import java.util.function.Function;

/**
 * What a notifier wants next in one attempt: to ask its target something, to have something kept, or to be done. A step is a
 * plan; whoever drives the attempt performs the request.
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
     * Has something kept of the incident, safe before the attempt goes on, for later attempts and states: how the target
     * names what it has just made.
     *
     * @param memory all that is to be kept, in place of what was
     * @param next what the notifier wants then
     */
    record Remember(Memory memory, Step next) implements Step {
        @Override
        public Request request() {
            return next.request();
        }
    }

    /**
     * Ends the attempt.
     *
     * @param verdict what became of it
     */
    record Done(Verdict verdict) implements Step {
        @Override
        public Request request() {
            return new Nothing(verdict.detail());
        }
    }

    /** {@return the last question of an attempt: the reply to it is judged} */
    static Step ask(Request request, Function<Reply, Verdict> judge) {
        return new Ask(request, reply -> new Done(judge.apply(reply)));
    }

    /** {@return what the target is asked next; {@link Nothing} if it is asked nothing more} */
    Request request();
}
