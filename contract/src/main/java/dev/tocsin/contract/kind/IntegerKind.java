package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers. Text form: decimal digits with or without a sign. Structured form: a JSON number without a fraction other
 * than zero. Java value: {@link Long}, also where the source says {@code int}.
 *
 * @param range the numbers that are accepted
 * @param wide whether the numbers are those of {@code long}; else they are those of {@code int}
 * @since 0.1
 */
public record IntegerKind(Range<Long> range, boolean wide) implements Kind {

    private static final int MAX_DIGITS = 30;
    private static final Pattern DIGITS = Pattern.compile("[+-]?[0-9]{1," + MAX_DIGITS + "}");
    private static final Range<Long> INT = new Range<>((long) Integer.MIN_VALUE, (long) Integer.MAX_VALUE);
    private static final Range<Long> LONG = new Range<>(Long.MIN_VALUE, Long.MAX_VALUE);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a bound is not a number of the Java type
     */
    public IntegerKind {
        range.within(limits(wide));
    }

    private static Range<Long> limits(boolean wide) {
        return wide ? LONG : INT;
    }

    /** {@return the numbers that are accepted: the range, its open ends closed by the Java type} */
    public Range<Long> limits() {
        return range.within(limits(wide));
    }

    @Override
    public String word() {
        return "integer";
    }

    @Override
    public String advice() {
        return range.isUnbounded() ? "give a whole number" : "choose " + range.inWords(String::valueOf);
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        Trial trial = new Trial(this, input, place, problems);
        BigInteger number = valueOf(input);
        if (number == null) {
            return trial.rejectKind();
        }
        if (number.bitLength() < Long.SIZE
                && range.includes(number.longValue())
                && limits(wide).includes(number.longValue())) {
            return number.longValue();
        }
        Range<BigInteger> said = range.map(BigInteger::valueOf);
        Range<BigInteger> limits = limits().map(BigInteger::valueOf);
        if (trial.isWithin(said, number, BigInteger::toString)) {
            trial.isWithin(limits, number, BigInteger::toString);
        }
        return null;
    }

    private static @Nullable BigInteger valueOf(Input input) {
        if (input instanceof Input.Text text) {
            String digits = text.value().strip();
            return DIGITS.matcher(digits).matches() ? new BigInteger(digits) : null;
        }
        if (input instanceof Input.Typed typed) {
            return whole(typed.value());
        }
        if (input instanceof Input.Native given
                && (given.value() instanceof Long || given.value() instanceof Integer)) {
            return BigInteger.valueOf(((Number) given.value()).longValue());
        }
        return null;
    }

    /** {@return the whole number; null if it has a fraction, or so many digits that a message cannot show them} */
    private static @Nullable BigInteger whole(Json json) {
        BigDecimal number = json instanceof Json.Whole whole ? new BigDecimal(whole.value()) : null;
        if (json instanceof Json.Decimal decimal) {
            number = decimal.value().stripTrailingZeros();
        }
        return number == null || number.scale() > 0 || number.precision() - number.scale() > MAX_DIGITS
                ? null
                : number.toBigIntegerExact();
    }

    @Override
    public Json write(Object value) {
        return Json.of(((Number) value).longValue());
    }
}
