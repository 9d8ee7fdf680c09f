package dev.tocsin.api.history;

import dev.tocsin.contract.value.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One recorded call of an action, as it is read from a history. Secrets in it are masked. Immutable.
 *
 * @param id counts the calls of an instance from 1, in the order in which they began
 * @param parent the id of the call of the same instance that made this one; 0 if there is none
 * @param action the name of the action
 * @param arguments the arguments by name
 * @param ending how it ended
 * @param start when it began
 * @param duration how long it took
 * @since 0.1
 */
public record Invocation(
        long id, long parent, String action, Json.Members arguments, Ending ending, Instant start, Duration duration) {

    /**
     * How a call ended: with a result or with an exception, of which the type is kept.
     *
     * @param resultType the simple name of the result's class, {@code void} or {@code null}; null after an exception
     * @param exception the name of the exception's class; null after a result
     */
    public record Ending(
            @Nullable String resultType, @Nullable String exception) {}

    /** {@return the id of the call of the same instance that made this one} */
    public OptionalLong parentId() {
        return parent == 0 ? OptionalLong.empty() : OptionalLong.of(parent);
    }

    /** {@return whether it ended with an exception} */
    public boolean hasFailed() {
        return ending.exception() != null;
    }

    /** {@return the invocation as JSON, the duration in microseconds} */
    public Json toJson() {
        return Json.members()
                .with("id", id)
                .with("parent_id", parent == 0 ? Json.nothing() : Json.of(parent))
                .with("action", action)
                .with("arguments", arguments)
                .with("result_type", textOrNothing(ending.resultType()))
                .with("exception", textOrNothing(ending.exception()))
                .with("start", start.toString())
                .with("duration_micros", duration.toNanos() / 1000)
                .build();
    }

    private static Json textOrNothing(@Nullable String text) {
        return text == null ? Json.nothing() : Json.of(text);
    }
}
