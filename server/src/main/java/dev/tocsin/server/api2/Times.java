package dev.tocsin.server.api2;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Instants as Alertmanager writes and reads them. */
final class Times {
    /** What a client in Go sends where it has no time. */
    private static final Instant NO_TIME = Instant.parse("0001-01-01T00:00:00Z");

    private static final Pattern ZONE = Pattern.compile("(Z|[+-]\\d\\d:\\d\\d)$");
    private static final int LENGTH = "2026-01-01T00:00:00".length();

    private Times() {}

    /** {@return the instant to the millisecond, in UTC} */
    static String text(Instant at) {
        String millis =
                Integer.toString(1_000 + at.get(ChronoField.MILLI_OF_SECOND)).substring(1);
        return at.toString().substring(0, LENGTH) + "." + millis + "Z";
    }

    /** {@return the instant of a text of RFC 3339, or one without a zone, which is UTC; null if it stands for none} */
    static @Nullable Instant read(BodyReader reader, String text) {
        Instant time = text.isEmpty() ? NO_TIME : parse(reader, text);
        return time.equals(NO_TIME) ? null : time;
    }

    private static Instant parse(BodyReader reader, String text) {
        try {
            String written = text.replace(' ', 'T').toUpperCase(Locale.ROOT);
            return ZONE.matcher(written).find()
                    ? OffsetDateTime.parse(written).toInstant()
                    : LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw BadCallException.unreadable(reader.body(), "\"" + text + "\" is no time of RFC 3339");
        }
    }
}
