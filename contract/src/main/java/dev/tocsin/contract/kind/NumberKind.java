package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finite numbers. Text form: decimal digits with or without a sign, a fraction and an exponent. Structured form: a JSON
 * number. Java value: {@link Double}, never a negative zero.
 *
 * @param range the numbers that are accepted
 * @since 0.1
 */
public record NumberKind(Range<Double> range) implements Kind {

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final double WHOLE_BELOW = 1e15;

    public NumberKind {
        Objects.requireNonNull(range, "range");
    }

    @Override
    public String word() {
        return "number";
    }

    @Override
    public String advice() {
        return range.isUnbounded() ? "give a finite number" : "choose " + range.inWords(NumberKind::inWords);
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        Trial trial = new Trial(this, input, place, problems);
        Double number = valueOf(input);
        if (number == null || !Double.isFinite(number)) {
            return trial.rejectKind();
        }
        return trial.isWithin(range, withoutNegativeZero(number), NumberKind::inWords)
                ? (Object) withoutNegativeZero(number)
                : null;
    }

    private static @Nullable Double valueOf(Input input) {
        if (input instanceof Input.Text text) {
            String digits = text.value().strip();
            return NUMBER.matcher(digits).matches() ? Double.valueOf(digits) : null;
        }
        if (input instanceof Input.Typed typed) {
            return valueOf(typed.value());
        }
        return input instanceof Input.Native given && given.value() instanceof Double number ? number : null;
    }

    private static @Nullable Double valueOf(Json json) {
        if (json instanceof Json.Whole whole) {
            return whole.value().doubleValue();
        }
        return json instanceof Json.Decimal decimal ? decimal.value().doubleValue() : null;
    }

    private static double withoutNegativeZero(double number) {
        return number + 0.0;
    }

    private static String inWords(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < WHOLE_BELOW;
        return whole ? String.valueOf((long) number) : String.valueOf(number);
    }

    @Override
    public Json write(Object value) {
        return Json.of(((Double) value).doubleValue());
    }
}
