package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Moments. Text form and structured form (a JSON string): as RFC 3339 writes them, such as {@code 2026-11-22T17:30:00Z} or
 * {@code 2026-11-22T18:30:00.5+01:00}. Java value: {@link Instant}.
 */
public record InstantKind() implements Kind {

    @Override
    public String word() {
        return "instant";
    }

    @Override
    public String advice() {
        return "give one such as '2026-11-22T17:30:00Z'";
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        Instant instant = valueOf(input);
        return instant == null ? new Trial(this, input, place, problems).rejectKind() : instant;
    }

    private static @Nullable Instant valueOf(Input input) {
        if (input instanceof Input.Text text) {
            return valueOf(text.value().strip());
        }
        if (input instanceof Input.Typed typed) {
            return typed.value() instanceof Json.Text text ? valueOf(text.value()) : null;
        }
        return input instanceof Input.Native given && given.value() instanceof Instant instant ? instant : null;
    }

    private static @Nullable Instant valueOf(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notOne) {
            return null;
        }
    }

    @Override
    public Json write(Object value) {
        return Json.of(((Instant) value).toString());
    }
}
