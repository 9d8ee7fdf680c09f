package dev.tocsin.api.delivery;

import dev.tocsin.contract.semantics.WaitPlace;
import dev.tocsin.contract.semantics.WaitUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads for how long a target wants to be left alone. */
final class Waits {
    /** No word of a target keeps an incident waiting for longer. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final int MAX_DIGITS = 20;

    private Waits() {}

    /** {@return the longest wait that a reply asks for; null if it asks for none} */
    static @Nullable Duration longest(List<WaitPlace> places, ReplyText reply, Instant now) {
        return places.stream()
                .flatMap(place ->
                        reply.scalarAt(place.at()).flatMap(text -> read(text.strip(), place.unit(), now)).stream())
                .max(Duration::compareTo)
                .orElse(null);
    }

    private static Optional<Duration> read(String text, WaitUnit unit, Instant now) {
        return number(text)
                .map(number -> of(number, unit, now))
                .or(() -> unit == WaitUnit.SECONDS ? date(text, now) : Optional.empty())
                .filter(wait -> !wait.isNegative())
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private static Optional<BigDecimal> number(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= MAX_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        try {
            return digits ? Optional.of(new BigDecimal(text)) : Optional.empty();
        } catch (NumberFormatException dots) {
            return Optional.empty();
        }
    }

    private static Duration of(BigDecimal number, WaitUnit unit, Instant now) {
        BigDecimal seconds = unit == WaitUnit.MILLIS ? number.movePointLeft(3) : number;
        Duration said = Duration.ofMillis(seconds.movePointRight(3)
                .setScale(0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValue());
        return unit == WaitUnit.EPOCH_SECONDS ? said.minusSeconds(now.getEpochSecond()) : said;
    }

    private static Optional<Duration> date(String text, Instant now) {
        try {
            Instant at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
