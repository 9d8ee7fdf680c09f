package dev.tocsin.template.function;

import dev.tocsin.template.data.Failure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes fractions as Go does: with as few digits as tell a number from its neighbours, where no precision is asked for. */
final class FractionText {
    private static final int MAX_DIGITS = 17;
    private static final int USUAL_PRECISION = 6;
    private static final int LEAST_EXPONENT = -4;
    private static final int MAX_PRECISION = 1000;

    private FractionText() {}

    static String of(double value, int verb, int precision) {
        if (precision > MAX_PRECISION) {
            throw new Failure(
                    "a precision of " + precision + " is over the maximum " + MAX_PRECISION, "choose a smaller one");
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        BigDecimal size = new BigDecimal(Math.abs(value));
        return sign
                + switch (verb) {
                    case 'f', 'F' -> plain(size, precision < 0 ? USUAL_PRECISION : precision);
                    case 'e', 'E' -> scientific(size, precision < 0 ? USUAL_PRECISION : precision, verb);
                    default -> general(size, Math.abs(value), precision, verb == 'G' ? 'E' : 'e');
                };
    }

    private static String plain(BigDecimal size, int decimals) {
        return size.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String scientific(BigDecimal size, int decimals, int letter) {
        BigDecimal rounded = size.round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN));
        String digits = rounded.signum() == 0 ? "0" : rounded.unscaledValue().toString();
        String all = digits.length() > decimals
                ? digits.substring(0, decimals + 1)
                : digits + "0".repeat(decimals + 1 - digits.length());
        String mantissa = decimals == 0 ? all : all.charAt(0) + "." + all.substring(1);
        int exponent = exponent(rounded);
        String power = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : String.valueOf(Math.abs(exponent));
        return mantissa + Character.toString(letter) + (exponent < 0 ? "-" : "+") + power;
    }

    private static int exponent(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    }

    /** {@code %g}: with an exponent only where that is far from zero. */
    private static String general(BigDecimal size, double value, int precision, int letter) {
        boolean isShortest = precision < 0;
        int asked = precision == 0 ? 1 : precision;
        BigDecimal rounded =
                isShortest ? shortest(size, value) : size.round(new MathContext(asked, RoundingMode.HALF_EVEN));
        BigDecimal digits = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        int exponent = exponent(digits);
        int threshold = isShortest ? USUAL_PRECISION : asked;
        if (!isShortest && digits.precision() < asked && digits.precision() > exponent) {
            threshold = digits.precision();
        }
        if (exponent < LEAST_EXPONENT || exponent >= threshold) {
            return scientific(digits, digits.precision() - 1, letter);
        }
        return plain(digits, Math.max(0, digits.scale()));
    }

    private static BigDecimal shortest(BigDecimal size, double value) {
        for (int digits = 1; digits < MAX_DIGITS; digits++) {
            BigDecimal rounded = size.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return size.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN));
    }
}
