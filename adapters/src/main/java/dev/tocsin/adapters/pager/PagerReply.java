package dev.tocsin.adapters.pager;

import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import org.jspecify.annotations.Nullable;

/** Reads what PagerDuty says of an event that it took. */
final class PagerReply {
    private PagerReply() {}

    /** {@return the key that the event is known by; null if the reply names none} */
    static @Nullable String dedupKey(Reply reply) {
        return body(reply) instanceof Json.Members members
                        && members.find("dedup_key").orElse(Json.nothing()) instanceof Json.Text key
                ? key.value()
                : null;
    }

    /** The event was taken, however garbled the words are that say so. */
    private static Json body(Reply reply) {
        try {
            return JsonText.read(reply.body(), Limits.ofDefaults());
        } catch (ProblemException garbled) {
            return Json.nothing();
        }
    }
}
