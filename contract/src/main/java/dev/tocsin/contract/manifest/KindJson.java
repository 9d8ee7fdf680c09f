package dev.tocsin.contract.manifest;

import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.ApiKind;
import dev.tocsin.contract.kind.BooleanKind;
import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.InstantKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.NoneKind;
import dev.tocsin.contract.kind.NumberKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.SharedObjects;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.TemplateKind;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The part of an entry that says the kind: {@code kind}, {@code choices}, {@code minimum}, {@code maximum}, {@code pattern},
 * {@code format}, {@code secret}, {@code items} (of a list or map) and {@code members} (of an object, but of one
 * that is the same everywhere), all of them always.
 */
final class KindJson {
    private static final String INT = "int32";
    private static final String LONG = "int64";
    private static final String URI = "uri";

    private KindJson() {}

    /** {@return the entry, with what it says of the kind added} */
    static MembersBuilder write(Kind kind, MembersBuilder entry) {
        Range<?> range = range(kind);
        return entry.with("kind", kind.word())
                .with("choices", kind instanceof ChoiceKind choice ? Json.texts(choice.choices()) : Json.nothing())
                .with("minimum", bound(range.minimum()))
                .with("maximum", bound(range.maximum()))
                .with("pattern", text(pattern(kind)))
                .with("format", text(format(kind)))
                .with("secret", kind instanceof SecretKind)
                .with("items", items(kind))
                .with("members", kind instanceof ObjectKind object ? members(object) : Json.nothing());
    }

    private static Range<?> range(Kind kind) {
        if (kind instanceof StringKind string) {
            return string.length();
        }
        if (kind instanceof SecretKind secret) {
            return secret.length();
        }
        if (kind instanceof UriKind uri) {
            return uri.length();
        }
        if (kind instanceof TemplateKind template) {
            return template.length();
        }
        if (kind instanceof IntegerKind integer) {
            return integer.range();
        }
        if (kind instanceof NumberKind number) {
            return number.range();
        }
        return kind instanceof DurationKind duration ? duration.range() : Range.<Integer>any();
    }

    private static Json bound(@Nullable Object bound) {
        if (bound == null) {
            return Json.nothing();
        }
        if (bound instanceof Duration duration) {
            return Json.of(Durations.format(duration));
        }
        return bound instanceof Double number ? Json.of(number) : Json.of(((Number) bound).longValue());
    }

    private static @Nullable String pattern(Kind kind) {
        IRegexp pattern = null;
        if (kind instanceof StringKind string) {
            pattern = string.pattern();
        } else if (kind instanceof SecretKind secret) {
            pattern = secret.pattern();
        }
        return pattern == null ? null : pattern.toString();
    }

    private static @Nullable String format(Kind kind) {
        if (kind instanceof IntegerKind integer) {
            return integer.wide() ? LONG : INT;
        }
        if (kind instanceof ObjectKind object) {
            return object.name();
        }
        return kind instanceof SecretKind secret && secret.uri() ? URI : null;
    }

    private static Json items(Kind kind) {
        if (kind instanceof ListKind list) {
            return write(list.element(), Json.members()).build();
        }
        return kind instanceof MapKind map ? write(map.value(), Json.members()).build() : Json.nothing();
    }

    private static Json members(ObjectKind object) {
        return SharedObjects.include(object)
                ? Json.nothing()
                : Json.items(object.members().stream().map(PropertyJson::write).toList());
    }

    private static Json text(@Nullable String text) {
        return text == null ? Json.nothing() : Json.of(text);
    }

    static Kind read(JsonEntry entry) {
        String word = entry.text("kind");
        return switch (word) {
            case "string" -> new StringKind(lengths(entry), readPattern(entry));
            case "integer" ->
                entry.made(
                        "maximum", "bounds of the format", () -> new IntegerKind(wholes(entry), !isFormat(entry, INT)));
            case "number" -> new NumberKind(decimals(entry));
            case "boolean" -> new BooleanKind();
            case "choice" -> entry.made("choices", "at least one choice", () -> new ChoiceKind(entry.texts("choices")));
            case "duration" -> new DurationKind(durations(entry));
            case "uri" -> new UriKind(lengths(entry));
            case "secret" -> new SecretKind(lengths(entry), readPattern(entry), isFormat(entry, URI));
            case "object" -> object(entry);
            case "list" -> new ListKind(read(entry.entry("items")));
            case "map" -> new MapKind(read(entry.entry("items")));
            case "any" -> new AnyKind();
            case "template" -> new TemplateKind(lengths(entry));
            case "template_tree" -> new AnyKind(true);
            case "instant" -> new InstantKind();
            case "none" -> new NoneKind();
            case "incident", "receipt", "request" -> new ApiKind(word);
            default -> throw entry.broken("kind", "a kind");
        };
    }

    private static ObjectKind object(JsonEntry entry) {
        String name = entry.text("format");
        return entry.find("members").isPresent()
                ? new ObjectKind(name, entry.each("members", PropertyJson::read))
                : SharedObjects.named(name).orElseThrow(() -> entry.broken("members", "a list"));
    }

    private static boolean isFormat(JsonEntry entry, String format) {
        return entry.find("format").orElse(null) instanceof Json.Text found
                && found.value().equals(format);
    }

    private static @Nullable IRegexp readPattern(JsonEntry entry) {
        return entry.find("pattern").isEmpty()
                ? null
                : entry.made("pattern", "an I-Regexp", () -> IRegexp.of(entry.text("pattern")));
    }

    private static Range<Integer> lengths(JsonEntry entry) {
        return range(entry, bound -> ((Json.Whole) bound).value().intValueExact());
    }

    private static Range<Long> wholes(JsonEntry entry) {
        return range(entry, bound -> ((Json.Whole) bound).value().longValueExact());
    }

    private static Range<Double> decimals(JsonEntry entry) {
        return range(entry, bound -> Double.valueOf(bound.toString()));
    }

    private static Range<Duration> durations(JsonEntry entry) {
        return range(entry, bound -> Durations.parse(((Json.Text) bound).value()));
    }

    private static <T extends Comparable<T>> Range<T> range(JsonEntry entry, Function<Json, T> read) {
        T minimum = entry.find("minimum")
                .map(bound -> made(entry, "minimum", bound, read))
                .orElse(null);
        T maximum = entry.find("maximum")
                .map(bound -> made(entry, "maximum", bound, read))
                .orElse(null);
        return entry.made("maximum", "a bound not below the minimum", () -> new Range<>(minimum, maximum));
    }

    private static <T> T made(JsonEntry entry, String key, Json bound, Function<Json, T> read) {
        return entry.made(key, "a bound of the kind", () -> read.apply(bound));
    }
}
