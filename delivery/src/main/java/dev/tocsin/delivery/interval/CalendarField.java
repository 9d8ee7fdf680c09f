package dev.tocsin.delivery.interval;

import dev.tocsin.contract.problem.Problems;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * A field of a time interval whose ranges are days, months or years.
 *
 * @param key what the field is called in a configuration
 * @param notation how its ranges are written
 * @param now where a time is among them
 */
record CalendarField(String key, Notation notation, ToIntFunction<LocalDateTime> now) {
    static final CalendarField WEEKDAYS = new CalendarField(
            "weekdays",
            new Notation(
                    "weekday",
                    List.of("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"),
                    new Range(0, 6),
                    "write 'sunday' to 'saturday', or a range such as 'monday:friday'; a week begins on Sunday"),
            time -> time.getDayOfWeek().getValue() % 7);

    static final CalendarField DAYS_OF_MONTH = new CalendarField(
            "days_of_month",
            new Notation(
                    "day of a month",
                    List.of(),
                    new Range(-31, 31),
                    "write '1' to '31', or '-1', which is the last, to '-31', or a range such as '1:7' or '-3:-1'"),
            LocalDateTime::getDayOfMonth);

    static final CalendarField MONTHS = new CalendarField(
            "months",
            new Notation(
                    "month",
                    List.of(
                            "january",
                            "february",
                            "march",
                            "april",
                            "may",
                            "june",
                            "july",
                            "august",
                            "september",
                            "october",
                            "november",
                            "december"),
                    new Range(1, 12),
                    "write 'january' to 'december', '1' to '12', or a range such as 'march:may'"),
            LocalDateTime::getMonthValue);

    static final CalendarField YEARS = new CalendarField(
            "years",
            new Notation("year", List.of(), new Range(1, 9999), "write '1' to '9999', or a range such as '2026:2030'"),
            LocalDateTime::getYear);

    /** {@return whether a time is in one of these ranges, of which those that are wrong are left out} */
    Predicate<LocalDateTime> read(List<String> texts, Problems.Collector problems) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            notation.read(texts.get(i), key + "[" + i + "]", problems).ifPresent(ranges::add);
        }
        return time -> isIn(ranges, time);
    }

    private boolean isIn(List<Range> ranges, LocalDateTime time) {
        int number = now.applyAsInt(time);
        int days = time.toLocalDate().lengthOfMonth();
        return ranges.stream().anyMatch(range -> range.inMonthOf(days).contains(number));
    }
}
