package dev.tocsin.server.api2;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Instants as Alertmanager writes and reads them. */
final class Times {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Times() {}

    /** {@return the instant to the millisecond, in UTC} */
    static String text(Instant at) {
        return FORM.format(at);
    }

    /** {@return the instant of a text of RFC 3339, or one without a zone, which is UTC; null if it is empty} */
    static @Nullable Instant read(BodyReader reader, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            String written = text.replace(' ', 'T');
            return written.matches(".*(?i:Z|[+-]\\d\\d:?\\d\\d)")
                    ? OffsetDateTime.parse(written.toUpperCase(Locale.ROOT)).toInstant()
                    : LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw BadCallException.unreadable(reader.body(), "\"" + text + "\" is no time of RFC 3339");
        }
    }
}
