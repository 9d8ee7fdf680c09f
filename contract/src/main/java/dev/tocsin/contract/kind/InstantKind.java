package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Moments. Text form and structured form (a JSON string): as RFC 3339 writes them, such as {@code 2026-11-22T17:30:00Z} or
 * {@code 2026-11-22T18:30:00.5+01:00}. Java value: {@link Instant}.
 *
 * @since 0.1
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
        if (input instanceof Input.Native given && given.value() instanceof Instant own) {
            return own;
        }
        Trial trial = new Trial(this, input, place, problems);
        String text = trial.written();
        try {
            return text == null ? trial.rejectKind() : Instant.parse(text);
        } catch (DateTimeException notOne) {
            return trial.rejectKind();
        }
    }

    @Override
    public Json write(Object value) {
        return Json.of(((Instant) value).toString());
    }
}
