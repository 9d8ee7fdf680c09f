package dev.tocsin.api.history;

import dev.tocsin.contract.value.Json;
import java.time.Duration;
import java.time.Instant;

/**
 * One recorded call of an action, as it is read from a history. Holds no secret: each was replaced by its mask. Immutable.
 *
 * @param id counts the calls of an instance from 1, in the order in which they began
 * @param parent the id of the nearest call of the same instance that this one was made in; 0 if there is none
 * @param action the name of the action
 * @param arguments the arguments by name, without those that were absent; of one over 64 KB, its kind and size
 * @param ending how it ended
 * @param start when it began
 * @param duration how long it took
 * @since 0.1
 */
public record Invocation(
        long id, long parent, String action, Json.Members arguments, Ending ending, Instant start, Duration duration) {

    /** {@return the invocation as JSON, the duration in microseconds} */
    public Json toJson() {
        return Json.members()
                .with("id", id)
                .with("parent_id", parent == 0 ? Json.nothing() : Json.of(parent))
                .with("action", action)
                .with("arguments", arguments)
                .with(
                        "result_type",
                        ending instanceof Ending.Returned returned ? Json.of(returned.resultType()) : Json.nothing())
                .with("exception", ending instanceof Ending.Threw threw ? Json.of(threw.exception()) : Json.nothing())
                .with("start", start.toString())
                .with("duration_micros", duration.toNanos() / 1000)
                .build();
    }
}
