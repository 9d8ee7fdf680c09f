package dev.tocsin.delivery.courier;

import dev.tocsin.contract.value.Json;
import java.time.Duration;
import java.time.Instant;

/**
 * What became of one attempt.
 *
 * @param number which one; the first is 1
 * @param at when it began
 * @param took how long it took
 * @param status the HTTP status of the last reply; 0 if there was no reply or it has no status
 * @param detail what happened, for a person
 * @since 0.1
 */
public record AttemptReport(int number, Instant at, Duration took, int status, String detail) {
    /** {@return the report as JSON; {@code status} is null where there is none} */
    public Json toJson() {
        return Json.members()
                .with("number", number)
                .with("at", at.toString())
                .with("duration_micros", took.toNanos() / 1000)
                .with("status", status == 0 ? Json.nothing() : Json.of(status))
                .with("detail", detail)
                .build();
    }
}
