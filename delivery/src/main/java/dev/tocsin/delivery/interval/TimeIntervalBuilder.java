package dev.tocsin.delivery.interval;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of a time interval as a configuration has them. An instant must be in one of the ranges of each field
 * that is given; so a field with an empty list has no instant at all. Not thread-safe.
 *
 * <p>Each method is named after its key in a configuration file: {@code daysOfMonth} is {@code days_of_month}. Ranges are
 * written {@code FIRST:LAST}, both included, and words in any case.
 *
 * @since 0.1
 */
public final class TimeIntervalBuilder {
    private final ZoneId local;
    private @Nullable List<TimeRange> times;
    private @Nullable List<String> weekdays;
    private @Nullable List<String> daysOfMonth;
    private @Nullable List<String> months;
    private @Nullable List<String> years;
    private String location = "";

    TimeIntervalBuilder(ZoneId local) {
        this.local = local;
    }

    /** Sets the parts of the day. */
    public TimeIntervalBuilder times(List<TimeRange> times) {
        this.times = List.copyOf(times);
        return this;
    }

    /** Sets the days of the week: {@code monday}, {@code monday:friday}. The week begins on Sunday. */
    public TimeIntervalBuilder weekdays(List<String> weekdays) {
        this.weekdays = List.copyOf(weekdays);
        return this;
    }

    /**
     * Sets the days of the month: {@code 1}, {@code 1:7}, or from its end, {@code -1} being the last: {@code -3:-1}. What a
     * month does not have is left out.
     */
    public TimeIntervalBuilder daysOfMonth(List<String> days) {
        daysOfMonth = List.copyOf(days);
        return this;
    }

    /** Sets the months: {@code march}, {@code 3}, {@code november:12}. */
    public TimeIntervalBuilder months(List<String> months) {
        this.months = List.copyOf(months);
        return this;
    }

    /** Sets the years: {@code 2026}, {@code 2026:2030}. */
    public TimeIntervalBuilder years(List<String> years) {
        this.years = List.copyOf(years);
        return this;
    }

    /** Sets whose clock and calendar count: a name of the IANA database, {@code Local} or {@code UTC}, as is an empty one. */
    public TimeIntervalBuilder location(String name) {
        location = name;
        return this;
    }

    /** {@return all that is wrong; each problem's place is the path of a key, such as {@code weekdays[1]}} */
    public Problems check() {
        Problems.Collector problems = Problems.collector();
        read(problems);
        return problems.toProblems();
    }

    /**
     * Returns the interval.
     *
     * @throws dev.tocsin.contract.problem.ProblemException with all that {@link #check} finds
     */
    public TimeInterval build() {
        Problems.Collector problems = Problems.collector();
        TimeInterval interval = read(problems);
        problems.toProblems().orThrow();
        return interval;
    }

    /** {@return the interval, without what is wrong} */
    private TimeInterval read(Problems.Collector problems) {
        List<Predicate<LocalDateTime>> fields = new ArrayList<>();
        if (times != null) {
            fields.add(MinutesOfDay.read(times, problems));
        }
        add(CalendarField.WEEKDAYS, weekdays, fields, problems);
        add(CalendarField.DAYS_OF_MONTH, daysOfMonth, fields, problems);
        add(CalendarField.MONTHS, months, fields, problems);
        add(CalendarField.YEARS, years, fields, problems);
        return new TimeInterval(zone(problems), fields);
    }

    private static void add(
            CalendarField field,
            @Nullable List<String> ranges,
            List<Predicate<LocalDateTime>> fields,
            Problems.Collector problems) {
        if (ranges != null) {
            fields.add(field.read(ranges, problems));
        }
    }

    private ZoneId zone(Problems.Collector problems) {
        Optional<ZoneId> zone = Location.find(location, local);
        if (zone.isEmpty()) {
            problems.add(
                    Code.INVALID_TIME_INTERVAL,
                    "location",
                    Quoted.of(location) + " is no location of the IANA time zones",
                    "write it as 'Europe/Berlin', 'UTC' or 'Local'");
        }
        return zone.orElse(ZoneOffset.UTC);
    }
}
