package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * True and false. Text form: {@code true}, {@code yes}, {@code on}, {@code 1}, or {@code false}, {@code no}, {@code off},
 * {@code 0}, in any case. Structured form: JSON's true and false. Java value: {@link Boolean}.
 *
 * @since 0.1
 */
public record BooleanKind() implements Kind {

    @Override
    public String word() {
        return "boolean";
    }

    @Override
    public String advice() {
        return "write true or false";
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        Boolean truth = valueOf(input);
        return truth == null ? new Trial(this, input, place, problems).rejectKind() : truth;
    }

    private static @Nullable Boolean valueOf(Input input) {
        if (input instanceof Input.Text text) {
            return parse(text.value());
        }
        if (input instanceof Input.Typed typed) {
            return typed.value() instanceof Json.Truth truth ? (Boolean) truth.value() : null;
        }
        if (input instanceof Input.Native given && given.value() instanceof Boolean truth) {
            return truth;
        }
        return null;
    }

    private static @Nullable Boolean parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> Boolean.TRUE;
            case "false", "no", "off", "0" -> Boolean.FALSE;
            default -> null;
        };
    }

    @Override
    public Json write(Object value) {
        return Json.of(((Boolean) value).booleanValue());
    }
}
