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
 *
 * @since 0.1
 */
public final class Durations {

    /** The longest duration that can be read, as in Prometheus: 292 years of 365 days. */
    public static final Duration MAX = Duration.ofDays(292L * 365);

    private static final Duration MAX_WRITTEN = Duration.ofMillis(Long.MAX_VALUE);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");

    private static final Pattern UNITS = Pattern.compile(Arrays.stream(Unit.values())
            .map(unit -> "(?:(?<" + unit.symbol + ">\\d{1,18})" + unit.symbol + ")?")
            .collect(joining()));

    private Durations() {}

    /**
     * Reads a duration; a bare number is one of seconds.
     *
     * @throws IllegalArgumentException if the text is not one, is longer than {@link #MAX} or finer than a millisecond;
     *     its message goes on where the text has been named: {@code is not a duration such as ...}
     */
    public static Duration parse(String text) {
        if (SECONDS.matcher(text).matches()) {
            return ofSeconds(new BigDecimal(text));
        }
        Matcher matcher = UNITS.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            throw new IllegalArgumentException("is not a duration such as '5s', '1m30s' or '250ms'");
        }
        BigDecimal millis = Arrays.stream(Unit.values())
                .filter(unit -> matcher.group(unit.symbol) != null)
                .map(unit -> new BigDecimal(matcher.group(unit.symbol)).multiply(BigDecimal.valueOf(unit.millis)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return ofMillis(millis);
    }

    /**
     * Converts a number of seconds.
     *
     * @throws IllegalArgumentException as {@link #parse} does, and if the number is negative
     */
    public static Duration ofSeconds(BigDecimal seconds) {
        return ofMillis(seconds.scaleByPowerOfTen(3));
    }

    /**
     * Writes a duration as Prometheus does: years and weeks only where nothing is left over, so {@code 90d} and not
     * {@code 12w6d}.
     *
     * <p>What is finer than a millisecond is left out. A negative duration gets a minus sign, which {@link #parse} refuses,
     * and one beyond 292 million years is written as that.
     */
    public static String format(Duration duration) {
        long millis = millis(duration);
        return millis < 0 ? "-" + format(-millis) : format(millis);
    }

    private static String format(long millis) {
        StringBuilder out = new StringBuilder();
        long rest = millis;
        for (Unit unit : Unit.values()) {
            if (rest >= unit.millis && !(unit.onlyExact && rest % unit.millis != 0)) {
                out.append(rest / unit.millis).append(unit.symbol);
                rest %= unit.millis;
            }
        }
        return out.isEmpty() ? "0s" : out.toString();
    }

    private static long millis(Duration duration) {
        if (duration.compareTo(MAX_WRITTEN) > 0) {
            return MAX_WRITTEN.toMillis();
        }
        return duration.compareTo(MAX_WRITTEN.negated()) < 0 ? -MAX_WRITTEN.toMillis() : duration.toMillis();
    }

    private static Duration ofMillis(BigDecimal millis) {
        if (millis.signum() < 0) {
            throw new IllegalArgumentException("is negative");
        }
        if (millis.compareTo(BigDecimal.valueOf(MAX.toMillis())) > 0) {
            throw new IllegalArgumentException("is longer than 292y");
        }
        if (millis.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("is finer than a millisecond");
        }
        return Duration.ofMillis(millis.longValueExact());
    }

    /** The units from the longest to the shortest, as they follow each other in a text. */
    private enum Unit {
        YEAR("y", 365 * Unit.DAY_MILLIS, true),
        WEEK("w", 7 * Unit.DAY_MILLIS, true),
        DAY("d", Unit.DAY_MILLIS, false),
        HOUR("h", 3_600_000, false),
        MINUTE("m", 60_000, false),
        SECOND("s", 1000, false),
        MILLISECOND("ms", 1, false);

        private static final long DAY_MILLIS = 86_400_000;

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
