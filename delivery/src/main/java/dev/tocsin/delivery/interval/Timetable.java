package dev.tocsin.delivery.interval;

import java.time.Instant;
import java.util.List;

/**
 * Time intervals under one name, by which routes refer to them: an item of {@code time_intervals} in a configuration.
 *
 * @param name the name
 * @param intervals the intervals; an instant need be in one of them alone
 * @since 0.1
 */
public record Timetable(String name, List<TimeInterval> intervals) {
    /** Copies the list. */
    public Timetable {
        intervals = List.copyOf(intervals);
    }

    /** {@return whether an instant is in one of the intervals} */
    public boolean contains(Instant instant) {
        return intervals.stream().anyMatch(interval -> interval.contains(instant));
    }
}
