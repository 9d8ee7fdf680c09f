package dev.tocsin.server.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Instants for people.
 *
 * @param now what time it is
 */
record Moments(Instant now) {
    private static final DateTimeFormatter WHOLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** {@return an instant to the second, in UTC} */
    static String whole(Instant at) {
        return WHOLE.format(at) + " UTC";
    }

    /** {@return how far away an instant is} */
    String away(Instant at) {
        Duration distance = Duration.between(at, now);
        return distance.isNegative() ? "in " + rough(distance.negated()) : rough(distance) + " ago";
    }

    private static String rough(Duration distance) {
        if (distance.compareTo(MINUTE) < 0) {
            return distance.toSeconds() + " s";
        }
        if (distance.compareTo(HOUR) < 0) {
            return distance.toMinutes() + " min";
        }
        return distance.compareTo(DAY) < 0 ? distance.toHours() + " h" : distance.toDays() + " days";
    }
}
