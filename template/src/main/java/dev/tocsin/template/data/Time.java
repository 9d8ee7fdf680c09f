package dev.tocsin.template.data;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** An instant, told in UTC. Immutable. */
public record Time(Instant at) implements Value {
    /** Go's time that is not set, which an alert without a start or an end has. */
    public static final Time UNSET = new Time(LocalDateTime.of(1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC));

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendLiteral(" +0000 UTC")
            .toFormatter(Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    @Override
    public Type type() {
        return Type.TIME;
    }

    /** {@return true: a time is a structure to Go, and a structure is always true} */
    @Override
    public boolean isTrue() {
        return true;
    }

    /**
     * {@return the instant as Go's layout has it, such as {@code 2006-01-02 15:04}}
     *
     * @throws Failure if that is too long
     */
    public Text format(Text layout) {
        return Text.of(GoLayout.write(layout.value(), at));
    }

    @Override
    public String toString() {
        return FORM.format(at);
    }
}
