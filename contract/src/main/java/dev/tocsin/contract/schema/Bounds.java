package dev.tocsin.contract.schema;

import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.InstantKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.NumberKind;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.TemplateKind;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keywords that say which values of a scalar kind are accepted. */
final class Bounds {

    /** How an address begins; the rest of its syntax is more than a pattern can say. */
    private static final String SCHEME = "^[A-Za-z][A-Za-z0-9+.-]*:";

    /** A text with units, the longest first, of which there is at least one. */
    private static final String DURATION = Stream.of("y", "w", "d", "h", "m", "s", "ms")
            .map(unit -> "([0-9]{1,18}" + unit + ")?")
            .collect(Collectors.joining("", "^(?=[0-9])", "$"));

    private Bounds() {}

    /** {@return the pattern that the author of a kind asks for} */
    static Optional<IRegexp> pattern(Kind kind) {
        if (kind instanceof StringKind string) {
            return Optional.ofNullable(string.pattern());
        }
        return kind instanceof SecretKind secret ? Optional.ofNullable(secret.pattern()) : Optional.empty();
    }

    /** Adds what a kind has of them. */
    static void write(Kind kind, MembersBuilder schema) {
        if (kind instanceof StringKind string) {
            writeText(string.length(), string.pattern(), schema);
        } else if (kind instanceof SecretKind secret) {
            writeSecret(secret, schema);
        } else if (kind instanceof TemplateKind template) {
            writeText(template.length(), null, schema);
        } else if (kind instanceof UriKind uri) {
            writeText(uri.length(), null, schema);
            writeAddress(true, schema);
        } else if (kind instanceof InstantKind) {
            schema.with("format", "date-time");
        } else if (kind instanceof IntegerKind integer) {
            writeRange(integer.limits(), Json::of, schema);
        } else if (kind instanceof NumberKind number) {
            writeRange(number.range(), Json::of, schema);
        } else if (kind instanceof DurationKind duration) {
            writeRange(duration.limits(), Bounds::seconds, schema);
            schema.with("pattern", DURATION);
        }
    }

    private static void writeSecret(SecretKind secret, MembersBuilder schema) {
        schema.with("writeOnly", true);
        writeText(secret.length(), secret.pattern(), schema);
        if (secret.uri()) {
            writeAddress(secret.pattern() == null, schema);
        }
    }

    private static void writeAddress(boolean hasRoomForPattern, MembersBuilder schema) {
        schema.with("format", "uri");
        if (hasRoomForPattern) {
            schema.with("pattern", SCHEME);
        }
    }

    private static void writeText(Range<Integer> length, @Nullable IRegexp pattern, MembersBuilder schema) {
        if (length.minimum() != null) {
            schema.with("minLength", length.minimum());
        }
        if (length.maximum() != null) {
            schema.with("maxLength", length.maximum());
        }
        if (pattern != null) {
            schema.with("pattern", EcmaPattern.of(pattern));
        }
    }

    private static <T extends Comparable<T>> void writeRange(
            Range<T> range, Function<T, Json> number, MembersBuilder schema) {
        if (range.minimum() != null) {
            schema.with("minimum", number.apply(range.minimum()));
        }
        if (range.maximum() != null) {
            schema.with("maximum", number.apply(range.maximum()));
        }
    }

    private static Json seconds(Duration duration) {
        return duration.toMillisPart() == 0
                ? Json.of(duration.toSeconds())
                : new Json.Decimal(BigDecimal.valueOf(duration.toMillis(), 3));
    }
}
