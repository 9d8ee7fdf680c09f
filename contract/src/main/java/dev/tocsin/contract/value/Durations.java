package dev.tocsin.contract.value;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Durations as Prometheus writes them: {@code 5s}, {@code 1m30s}, {@code 250ms}, {@code 1d}.
 *
 * <p>The units are {@code y} (365 days), {@code w}, {@code d}, {@code h}, {@code m}, {@code s} and {@code ms}, in this
 * order, each at most once, with whole numbers. A millisecond is the finest, and {@link #MAX} the longest.
 */
public final class Durations {

    /** The longest duration that can be written, as in Prometheus: 292 years of 365 days. */
    public static final Duration MAX = Duration.ofDays(292L * 365);

    private static final String EXPECTED = "is not a duration such as '5s', '1m30s' or '250ms'";

    private static final Pattern SECONDS = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");

    private static final Pattern UNITS = Pattern.compile(Arrays.stream(Unit.values())
            .map(unit -> "(?:(?<" + unit.symbol + ">\\d{1,18})" + unit.symbol + ")?")
            .collect(joining()));

    private Durations() {}

    /**
     * Reads a duration; a bare number is one of seconds.
     *
     * @throws IllegalArgumentException if the text is not one, is longer than {@link #MAX} or finer than a millisecond;
     *     its message is a clause that begins with the text in quotes
     */
    public static Duration parse(String text) {
        if (SECONDS.matcher(text).matches()) {
            return ofSeconds(new BigDecimal(text));
        }
        Matcher matcher = UNITS.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' " + EXPECTED);
        }
        BigDecimal millis = BigDecimal.ZERO;
        for (Unit unit : Unit.values()) {
            String count = matcher.group(unit.symbol);
            if (count != null) {
                millis = millis.add(new BigDecimal(count).multiply(BigDecimal.valueOf(unit.millis)));
            }
        }
        return ofMillis(millis, text);
    }

    /**
     * Converts a number of seconds.
     *
     * @throws IllegalArgumentException as {@link #parse} does, and if it is negative
     */
    public static Duration ofSeconds(BigDecimal seconds) {
        return ofMillis(seconds.scaleByPowerOfTen(3), seconds.toString());
    }

    /**
     * Writes a duration as Prometheus does: years and weeks only where nothing is left over, so {@code 90d} and not
     * {@code 12w6d}. What is finer than a millisecond is left out; a negative duration gets a minus sign, which
     * {@link #parse} refuses.
     */
    public static String format(Duration duration) {
        if (duration.isNegative()) {
            return "-" + format(duration.negated());
        }
        long rest = duration.toMillis();
        StringBuilder out = new StringBuilder();
        for (Unit unit : Unit.values()) {
            if (rest >= unit.millis && !(unit.onlyExact && rest % unit.millis != 0)) {
                out.append(rest / unit.millis).append(unit.symbol);
                rest %= unit.millis;
            }
        }
        return out.isEmpty() ? "0s" : out.toString();
    }

    private static Duration ofMillis(BigDecimal millis, String text) {
        if (millis.signum() < 0) {
            throw new IllegalArgumentException("'" + text + "' is negative");
        }
        if (millis.compareTo(BigDecimal.valueOf(MAX.toMillis())) > 0) {
            throw new IllegalArgumentException("'" + text + "' is longer than 292y");
        }
        if (millis.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("'" + text + "' is finer than a millisecond");
        }
        return Duration.ofMillis(millis.longValueExact());
    }

    private enum Unit {
        YEAR("y", 365L * 24 * 60 * 60 * 1000, true),
        WEEK("w", 7L * 24 * 60 * 60 * 1000, true),
        DAY("d", 24L * 60 * 60 * 1000, false),
        HOUR("h", 60L * 60 * 1000, false),
        MINUTE("m", 60L * 1000, false),
        SECOND("s", 1000, false),
        MILLISECOND("ms", 1, false);

        private final String symbol;
        private final long millis;
        private final boolean onlyExact;

        Unit(String symbol, long millis, boolean onlyExact) {
            this.symbol = symbol;
            this.millis = millis;
            this.onlyExact = onlyExact;
        }
    }
}
