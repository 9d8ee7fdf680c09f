package dev.tocsin.contract.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private static final long MAX_MILLIS = MAX.toMillis();
    private static final Duration MAX_WRITTEN = Duration.ofMillis(Long.MAX_VALUE);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");

    /** So many digits are a {@code long}. */
    private static final int MOST_DIGITS = 18;

    private Durations() {}

    /**
     * Reads a duration; a bare number is one of seconds.
     *
     * @throws IllegalArgumentException if the text is not one, is longer than {@link #MAX} or finer than a millisecond;
     *     its message goes on where the text has been named: {@code is not a duration such as ...}
     */
    public static Duration parse(String text) {
        if (endsInDigit(text) && SECONDS.matcher(text).matches()) {
            return ofSeconds(new BigDecimal(text));
        }
        if (text.isEmpty()) {
            throw notOne();
        }
        long millis = 0;
        Unit before = null;
        for (int at = 0; at < text.length(); ) {
            int end = digitsEnd(text, at);
            Unit unit = Unit.at(text, end);
            if (end == at
                    || end - at > MOST_DIGITS
                    || unit == null
                    || (before != null && unit.compareTo(before) <= 0)) {
                throw notOne();
            }
            millis = plus(millis, Long.parseLong(text, at, end, 10), unit);
            before = unit;
            at = end + unit.symbol.length();
        }
        if (millis > MAX_MILLIS) {
            throw tooLong();
        }
        return Duration.ofMillis(millis);
    }

    /** {@return the sum; what is beyond the longest duration is so by one millisecond} */
    private static long plus(long millis, long number, Unit unit) {
        return number > MAX_MILLIS / unit.millis
                ? MAX_MILLIS + 1
                : Math.min(millis + number * unit.millis, MAX_MILLIS + 1);
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsInDigit(String text) {
        return !text.isEmpty() && isDigit(text.charAt(text.length() - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static IllegalArgumentException notOne() {
        return new IllegalArgumentException("is not a duration such as '5s', '1m30s' or '250ms'");
    }

    private static IllegalArgumentException tooLong() {
        return new IllegalArgumentException("is longer than 292y");
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
        for (Unit unit : Unit.ALL) {
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
        if (millis.compareTo(BigDecimal.valueOf(MAX_MILLIS)) > 0) {
            throw tooLong();
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
        private static final List<Unit> ALL = List.of(values());

        private final String symbol;
        private final long millis;
        private final boolean onlyExact;

        Unit(String symbol, long millis, boolean onlyExact) {
            this.symbol = symbol;
            this.millis = millis;
            this.onlyExact = onlyExact;
        }

        /** {@return the unit whose symbol stands there; null if there is none} */
        private static @Nullable Unit at(String text, int index) {
            if (text.startsWith(MILLISECOND.symbol, index)) {
                return MILLISECOND;
            }
            for (Unit unit : ALL) {
                if (text.startsWith(unit.symbol, index)) {
                    return unit;
                }
            }
            return null;
        }
    }
}
