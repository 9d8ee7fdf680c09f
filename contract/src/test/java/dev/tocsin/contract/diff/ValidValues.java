package dev.tocsin.contract.diff;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import dev.tocsin.contract.kind.BooleanKind;
import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.NumberKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.TemplateKind;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes values that a kind accepts, in the structured form; most lie on a bound.
 *
 * @param usesAliases whether members are called by an alias as often as by their name, as nobody does who writes a result
 */
record ValidValues(Random random, boolean usesAliases) {

    static ValidValues given(Random random) {
        return new ValidValues(random, true);
    }

    static ValidValues written(Random random) {
        return new ValidValues(random, false);
    }

    Json of(Kind kind) {
        if (kind instanceof StringKind string) {
            return Json.of(text(string.length(), letters(string.pattern())));
        }
        if (kind instanceof TemplateKind template) {
            return Json.of(text(template.length(), letters(null)));
        }
        if (kind instanceof SecretKind secret) {
            return Json.of(secret.uri() ? uri(secret.length()) : text(secret.length(), letters(secret.pattern())));
        }
        if (kind instanceof IntegerKind integer) {
            return Json.of(number(integer.limits()));
        }
        if (kind instanceof NumberKind number) {
            return Json.of(number(number.range().map(Double::longValue)) * 1.0);
        }
        if (kind instanceof DurationKind duration) {
            long millis = number(duration.limits().map(Duration::toMillis));
            return Json.of(Durations.format(Duration.ofMillis(millis)));
        }
        if (kind instanceof ChoiceKind choice) {
            return Json.of(choice.choices().get(random.nextInt(choice.choices().size())));
        }
        return kind instanceof UriKind uri ? Json.of(uri(uri.length())) : withParts(kind);
    }

    private Json withParts(Kind kind) {
        if (kind instanceof BooleanKind) {
            return Json.of(random.nextBoolean());
        }
        if (kind instanceof ListKind list) {
            return Stream.generate(() -> of(list.element()))
                    .limit(random.nextInt(3))
                    .collect(collectingAndThen(toList(), Json::items));
        }
        if (kind instanceof MapKind map) {
            return Json.members().with("key", of(map.value())).build();
        }
        return kind instanceof ObjectKind object ? members(object) : Json.of("2026-11-22T17:30:00Z");
    }

    private Json members(ObjectKind object) {
        MembersBuilder members = Json.members();
        for (Property member : object.members()) {
            if (!(member.presence() instanceof Presence.Optional) || random.nextBoolean()) {
                members.with(name(member), of(member.kind()));
            }
        }
        return members.build();
    }

    String name(Property property) {
        return usesAliases
                ? property.names().get(random.nextInt(property.names().size()))
                : property.name();
    }

    private static String letters(@Nullable IRegexp pattern) {
        if (pattern == null) {
            return "xyz0";
        }
        return pattern.toString().contains("z") ? "xyz" : "xy";
    }

    private String text(Range<Integer> length, String letters) {
        int size = size(length, 0);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private String uri(Range<Integer> length) {
        return "http:" + "x".repeat(Math.max(1, size(length, 10) - 5));
    }

    private int size(Range<Integer> length, int least) {
        int minimum = length.minimum() == null ? least : length.minimum();
        int maximum = length.maximum() == null ? minimum + 6 : length.maximum();
        return (int) number(new Range<>((long) Math.min(minimum, maximum), (long) maximum));
    }

    /** {@return a bound, or a number near one} */
    private long number(Range<Long> range) {
        long minimum = range.minimum() == null ? -9L : range.minimum();
        long maximum = range.maximum() == null ? Math.max(minimum, 9L) : range.maximum();
        return switch (random.nextInt(3)) {
            case 0 -> Math.min(minimum, maximum);
            case 1 -> maximum;
            default -> Math.min(maximum, Math.max(minimum, random.nextInt(12)));
        };
    }
}
