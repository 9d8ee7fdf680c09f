package dev.tocsin.contract.kind;

import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes Java values and JSON trees for inputs; what is nested deeper than JSON text may be stays as it is. */
final class JavaInput {

    private static final int MAX_DEPTH = Limits.ofDefaults().nesting();

    private JavaInput() {}

    static Input of(@Nullable Object value) {
        return of(value, 0);
    }

    /** {@return the value for a kind that takes its own Java type; null is no value of any} */
    static Input own(@Nullable Object value) {
        return value == null ? new Input.Typed(Json.nothing()) : new Input.Native(value);
    }

    static Input structured(Json json) {
        return of(json, 0);
    }

    private static Input of(@Nullable Object value, int depth) {
        if (value == null) {
            return new Input.Typed(Json.nothing());
        }
        if (value instanceof Input input) {
            return input;
        }
        if (value instanceof String text) {
            return new Input.Text(text);
        }
        if (value instanceof Boolean truth) {
            return new Input.Typed(Json.of(truth));
        }
        if (value instanceof Number number) {
            return number(number);
        }
        return depth > MAX_DEPTH ? new Input.Native(value) : nested(value, depth);
    }

    private static Input nested(Object value, int depth) {
        if (value instanceof Json.Items items) {
            return items(items.values(), depth);
        }
        if (value instanceof Json.Members members) {
            return entries(members.values(), depth);
        }
        if (value instanceof Json scalar) {
            return new Input.Typed(scalar);
        }
        if (value instanceof Secret secret) {
            return new Input.Typed(Json.of(secret));
        }
        if (value instanceof Collection<?> items) {
            return items(items, depth);
        }
        if (value instanceof Map<?, ?> entries && entries.keySet().stream().allMatch(String.class::isInstance)) {
            return entries(entries, depth);
        }
        return new Input.Native(value);
    }

    private static Input items(Collection<?> items, int depth) {
        List<Input> inputs = items.stream().map(item -> of(item, depth + 1)).toList();
        return new Input.Items(inputs);
    }

    private static Input entries(Map<?, ?> entries, int depth) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        entries.forEach((name, value) -> inputs.put((String) name, of(value, depth + 1)));
        return new Input.Entries(inputs);
    }

    private static Input number(Number number) {
        if (number instanceof BigInteger whole) {
            return new Input.Typed(new Json.Whole(whole));
        }
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return new Input.Typed(Json.of(number.longValue()));
        }
        BigDecimal decimal = decimal(number);
        return decimal == null ? new Input.Native(number) : new Input.Typed(new Json.Decimal(decimal));
    }

    /** {@return the number if JSON has it; a float as it is written, not as it is stored} */
    private static @Nullable BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            int exponent = Math.abs(decimal.precision() - decimal.scale());
            return exponent > Json.Decimal.MAX_EXPONENT ? null : decimal;
        }
        boolean finite = (number instanceof Double || number instanceof Float) && Double.isFinite(number.doubleValue());
        return finite ? new BigDecimal(number.toString()) : null;
    }
}
