package dev.tocsin.delivery.interval;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/**
 * A part of the time that comes again: of the day, the week, the month and the year, where each that is said must hold.
 * Immutable.
 *
 * @since 0.1
 */
public final class TimeInterval {
    private final ZoneId location;
    private final List<Predicate<LocalDateTime>> fields;

    TimeInterval(ZoneId location, List<Predicate<LocalDateTime>> fields) {
        this.location = location;
        this.fields = List.copyOf(fields);
    }

    /**
     * Returns a builder of the interval that is always.
     *
     * @param local where the location {@code Local} is
     */
    public static TimeIntervalBuilder builder(ZoneId local) {
        return new TimeIntervalBuilder(local);
    }

    /** {@return whether an instant is in the interval, by the clock and calendar of its location} */
    public boolean contains(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, location);
        for (Predicate<LocalDateTime> field : fields) {
            if (!field.test(local)) {
                return false;
            }
        }
        return true;
    }
}
