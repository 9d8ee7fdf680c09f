package dev.tocsin.contract.kind;

import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes kinds, and values that they accept. */
final class KindSamples {

    private static final String LETTERS = "ab ,=[]{}\"'\\\n\u0000ßü漢😀";

    private final Random random;

    KindSamples(Random random) {
        this.random = random;
    }

    /** {@return a kind whose lists, maps and objects are nested at most {@code depth} deep} */
    Kind kind(int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 11)) {
            case 0 -> new StringKind(lengths(), random.nextBoolean() ? null : IRegexp.of("(.|\\n)*"));
            case 1 -> new IntegerKind(random.nextBoolean() ? Range.any() : new Range<>(-9L, 9L), random.nextBoolean());
            case 2 -> new NumberKind(random.nextBoolean() ? Range.any() : new Range<>(-1e9, 1e9));
            case 3 -> new BooleanKind();
            case 4 -> new ChoiceKind(List.of("stdout", "a b", "c,d", "😀"));
            case 5 -> new DurationKind(random.nextBoolean() ? Range.any() : new Range<>(null, Duration.ofMinutes(1)));
            case 6 -> new UriKind(new Range<>(8, 100));
            case 7 -> new SecretKind(lengths(), null, random.nextBoolean());
            case 8 -> new InstantKind();
            case 9 -> new AnyKind(random.nextBoolean());
            case 10 -> new TemplateKind(lengths());
            case 11 -> new ListKind(kind(depth - 1));
            case 12 -> new MapKind(kind(depth - 1));
            default -> object(depth - 1);
        };
    }

    private Range<Integer> lengths() {
        return new Range<>(random.nextBoolean() ? null : 1, random.nextBoolean() ? null : 40);
    }

    private ObjectKind object(int depth) {
        List<Property> members = Stream.of("first", "second", "third")
                .limit(random.nextInt(4))
                .map(name -> property(name, kind(depth)))
                .toList();
        return new ObjectKind("sample", members);
    }

    private Property property(String name, Kind kind) {
        Presence presence = switch (random.nextInt(3)) {
            case 0 -> new Presence.Required();
            case 1 -> new Presence.Optional();
            default -> new Presence.Default(kind.write(value(kind)));
        };
        return new Property(name, kind, presence, Notes.of("A sample."), "java.lang.Object");
    }

    /** {@return a value that the kind accepts} */
    Object value(Kind kind) {
        if (kind instanceof StringKind || kind instanceof TemplateKind) {
            return text();
        }
        if (kind instanceof IntegerKind integer) {
            return integer(integer);
        }
        if (kind instanceof NumberKind number) {
            return number.range().maximum() == null ? anyNumber() : (Object) (random.nextInt(2_000) - 1_000.5);
        }
        if (kind instanceof BooleanKind) {
            return random.nextBoolean();
        }
        if (kind instanceof ChoiceKind choice) {
            return oneOf(choice.choices());
        }
        if (kind instanceof DurationKind duration) {
            return duration(duration);
        }
        return kind instanceof UriKind ? uri() : composite(kind);
    }

    private Object composite(Kind kind) {
        if (kind instanceof SecretKind secret) {
            return secret.uri() ? SecretUri.of(uri()) : Secret.of(text());
        }
        if (kind instanceof InstantKind) {
            return Instant.ofEpochSecond(random.nextLong(-1L << 36, 1L << 36), random.nextInt(1_000_000_000));
        }
        if (kind instanceof ListKind list) {
            return Stream.generate(() -> value(list.element()))
                    .limit(random.nextInt(4))
                    .toList();
        }
        if (kind instanceof MapKind map) {
            return map(() -> value(map.value()));
        }
        return kind instanceof ObjectKind object ? values(object) : tree(3);
    }

    /** {@return a text of 1 to 20 code points; the first is a letter, so that it is neither blank nor begins like a tree} */
    private String text() {
        int[] letters = LETTERS.codePoints().toArray();
        return random.ints(random.nextInt(20), 0, letters.length)
                .map(i -> letters[i])
                .collect(() -> new StringBuilder("x"), StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Long integer(IntegerKind kind) {
        if (kind.range().maximum() != null) {
            return random.nextLong(-9, 10);
        }
        return kind.wide() ? random.nextLong() : (long) random.nextInt();
    }

    private Double anyNumber() {
        double number = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(number) ? number : Double.valueOf(Double.MIN_VALUE);
    }

    private Duration duration(DurationKind kind) {
        long most = kind.range().maximum() == null ? Durations.MAX.toMillis() : 60_000;
        return Duration.ofMillis(random.nextLong(most + 1));
    }

    private URI uri() {
        return URI.create(oneOf(List.of("https://example.org/a?b=c#d", "mailto:a@example.org", "http://[::1]:8080/")));
    }

    private Map<String, Object> map(Supplier<Object> value) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put(text(), value.get());
        }
        return map;
    }

    private Values values(ObjectKind kind) {
        Values.Builder values = Values.builder();
        for (Property member : kind.members()) {
            boolean left = member.presence() instanceof Presence.Optional && random.nextBoolean();
            values.with(member.name(), left ? null : value(member.kind()));
        }
        return values.build();
    }

    private Json tree(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> Json.nothing();
            case 1 -> Json.of(random.nextBoolean());
            case 2 -> Json.of(random.nextLong());
            case 3 -> Json.of(random.nextGaussian());
            case 4 -> Json.of(text());
            case 5 -> Json.of(Secret.of(text()));
            case 6 -> Json.items(Stream.generate(() -> tree(depth - 1)).limit(3).toList());
            default -> members(depth - 1);
        };
    }

    private Json members(int depth) {
        MembersBuilder members = Json.members();
        map(() -> tree(depth)).forEach((name, value) -> members.with(name, (Json) value));
        return members.build();
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
