package dev.tocsin.template.data;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Writes an instant, in UTC, as Go's layouts say it: like the second of January 2006, four minutes past three in the afternoon. */
final class GoLayout {
    /** Longer words before those that they begin with. */
    private static final List<Map.Entry<String, Function<ZonedDateTime, String>>> WORDS = List.of(
            entry("January", time -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
            entry("Jan", time -> time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)),
            entry("Monday", time -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
            entry("Mon", time -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)),
            entry("MST", time -> "UTC"),
            entry("002", time -> number("%03d", time.getDayOfYear())),
            entry("01", time -> two(time.getMonthValue())),
            entry("02", time -> two(time.getDayOfMonth())),
            entry("03", time -> two(hour(time))),
            entry("04", time -> two(time.getMinute())),
            entry("05", time -> two(time.getSecond())),
            entry("06", time -> two(time.getYear() % 100)),
            entry("15", time -> two(time.getHour())),
            entry("1", time -> String.valueOf(time.getMonthValue())),
            entry("2006", time -> number("%04d", time.getYear())),
            entry("2", time -> String.valueOf(time.getDayOfMonth())),
            entry("__2", time -> number("%3d", time.getDayOfYear())),
            entry("_2006", time -> number("_%04d", time.getYear())),
            entry("_2", time -> number("%2d", time.getDayOfMonth())),
            entry("3", time -> String.valueOf(hour(time))),
            entry("4", time -> String.valueOf(time.getMinute())),
            entry("5", time -> String.valueOf(time.getSecond())),
            entry("PM", time -> time.getHour() < 12 ? "AM" : "PM"),
            entry("pm", time -> time.getHour() < 12 ? "am" : "pm"),
            entry("-070000", time -> "+000000"),
            entry("-07:00:00", time -> "+00:00:00"),
            entry("-0700", time -> "+0000"),
            entry("-07:00", time -> "+00:00"),
            entry("-07", time -> "+00"),
            entry("Z070000", time -> "Z"),
            entry("Z07:00:00", time -> "Z"),
            entry("Z0700", time -> "Z"),
            entry("Z07:00", time -> "Z"),
            entry("Z07", time -> "Z"));

    private static final DateTimeFormatter NANOSECONDS = DateTimeFormatter.ofPattern("SSSSSSSSS", Locale.ROOT);

    private final String layout;
    private final ZonedDateTime time;
    private final TextBuilder out = new TextBuilder();

    private GoLayout(String layout, ZonedDateTime time) {
        this.layout = layout;
        this.time = time;
    }

    /**
     * {@return the instant as the layout has it}
     *
     * @throws Failure if that is too long
     */
    static String write(String layout, Instant at) {
        GoLayout writer = new GoLayout(layout, at.atZone(ZoneOffset.UTC));
        int next = 0;
        while (next < layout.length()) {
            next = writer.writeAt(next);
        }
        return writer.out.toString();
    }

    /** Writes what stands at an index, and returns the index behind it. */
    private int writeAt(int index) {
        int behindFraction = fraction(index);
        if (behindFraction > index) {
            return behindFraction;
        }
        for (Map.Entry<String, Function<ZonedDateTime, String>> word : WORDS) {
            if (layout.startsWith(word.getKey(), index) && !isPartOfWord(word.getKey(), index)) {
                out.append(word.getValue().apply(time));
                return index + word.getKey().length();
            }
        }
        out.append(layout, index, index + 1);
        return index + 1;
    }

    /** As Go has it, {@code Monthly} is no day of the week. */
    private boolean isPartOfWord(String word, int index) {
        int behind = index + word.length();
        boolean isShort = word.equals("Jan") || word.equals("Mon");
        return isShort && behind < layout.length() && layout.charAt(behind) >= 'a' && layout.charAt(behind) <= 'z';
    }

    /** Writes a fraction of a second: as many digits as zeros, or as few as there are up to as many as nines. */
    private int fraction(int index) {
        char sign = layout.charAt(index);
        char digit = index + 1 < layout.length() ? layout.charAt(index + 1) : ' ';
        if (sign != '.' && sign != ',' || digit != '0' && digit != '9') {
            return index;
        }
        int end = index + 1;
        while (end < layout.length() && layout.charAt(end) == digit) {
            end++;
        }
        if (end < layout.length() && Character.isDigit(layout.charAt(end))) {
            return index;
        }
        String digits = NANOSECONDS.format(time) + "0".repeat(Math.max(0, end - index - 10));
        String cut = digits.substring(0, end - index - 1);
        String kept = digit == '9' ? cut.replaceFirst("0+$", "") : cut;
        out.append(kept.isEmpty() ? "" : sign + kept);
        return end;
    }

    private static String two(int number) {
        return number("%02d", number);
    }

    /** In the digits that Go writes, whichever are usual where the program runs. */
    private static String number(String format, int number) {
        return String.format(Locale.ROOT, format, number);
    }

    private static int hour(ZonedDateTime time) {
        return time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    }
}
