package dev.tocsin.api.message;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.value.Durations;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes the last line of a message: who tells it, and when it was, to the minute. */
final class Footer {
    private static final String SENDER = "Tocsin";

    private Footer() {}

    static String of(Incident incident) {
        String times = times(incident);
        return times.isEmpty() ? SENDER : SENDER + " · " + times;
    }

    private static String times(Incident incident) {
        Optional<Instant> start = incident.startsAt();
        Optional<Instant> end = incident.endsAt();
        if (incident.status() == Status.FIRING || end.isEmpty()) {
            return start.isEmpty() ? "" : "since " + minute(start.get()) + " UTC";
        }
        return start.isEmpty() ? "until " + minute(end.get()) + " UTC" : span(start.get(), end.get());
    }

    private static String span(Instant start, Instant end) {
        String first = minute(start);
        String last = minute(end);
        boolean isSameDay = day(first).equals(day(last));
        String span = first + " to " + (isSameDay ? last.substring(day(last).length() + 1) : last) + " UTC";
        Duration took = Duration.between(start, end);
        return took.isNegative() ? span : span + " (" + Durations.format(took.truncatedTo(ChronoUnit.SECONDS)) + ")";
    }

    private static String day(String minute) {
        return minute.substring(0, minute.indexOf(' '));
    }

    /** {@return such as {@code 2026-11-23 12:01}} */
    private static String minute(Instant instant) {
        String written = instant.toString();
        int time = written.indexOf('T');
        return written.substring(0, time) + " " + written.substring(time + 1, time + 6);
    }
}
