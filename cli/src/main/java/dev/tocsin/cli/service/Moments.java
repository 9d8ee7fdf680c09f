package dev.tocsin.cli.service;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Instants as people read them, in UTC: of today only the time of day.
 *
 * @param today which day it is
 */
record Moments(LocalDate today) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    static Moments at(Instant now) {
        return new Moments(now.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** {@return the instant in words; what is none as it is} */
    String of(String instant) {
        try {
            LocalDateTime time = Instant.parse(instant).atOffset(ZoneOffset.UTC).toLocalDateTime();
            return time.format(time.toLocalDate().equals(today) ? TIME : DAY_AND_TIME);
        } catch (DateTimeException e) {
            return instant;
        }
    }
}
