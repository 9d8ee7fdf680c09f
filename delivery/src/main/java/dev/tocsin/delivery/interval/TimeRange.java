package dev.tocsin.delivery.interval;

/**
 * A part of the day as a configuration has it, an item of {@code times}.
 *
 * @param startTime when it begins, as {@code HH:MM}; empty if that is not said
 * @param endTime when it is over, as {@code HH:MM}, up to {@code 24:00}; this minute is outside already
 * @since 0.1
 */
public record TimeRange(String startTime, String endTime) {}
