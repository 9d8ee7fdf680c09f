package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.BooleanKind;
import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.InstantKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.NumberKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.TemplateKind;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.pattern.IRegexp;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes kinds with bounds so near to each other that another kind of the same word often refuses what one accepts. */
record RandomKinds(Random random) {

    static final List<String> CHOICES = List.of("a", "b", "c", "d");

    Kind any(int depth) {
        return ofNumber(random.nextInt(depth > 0 ? 14 : 11), depth);
    }

    private Kind ofNumber(int number, int depth) {
        return switch (number) {
            case 0 -> new StringKind(lengths(0), pattern());
            case 1 -> new SecretKind(lengths(0), pattern(), false);
            case 2 -> new IntegerKind(range(-3, 6).map(Integer::longValue), random.nextBoolean());
            case 3 -> new NumberKind(range(-3, 6).map(Integer::doubleValue));
            case 4 -> new DurationKind(range(0, 6).map(Duration::ofSeconds));
            case 5 -> new ChoiceKind(choices());
            case 6 -> new UriKind(lengths(10));
            case 7 -> new BooleanKind();
            case 8 -> random.nextBoolean() ? new InstantKind() : new AnyKind(random.nextBoolean());
            case 9 -> new SecretKind(lengths(10), null, true);
            case 10 -> new TemplateKind(lengths(0));
            case 11 -> new ListKind(any(depth - 1));
            case 12 -> new MapKind(any(depth - 1));
            default -> object(depth - 1);
        };
    }

    Kind object(int depth) {
        return new ObjectKind("o", new RandomProperties(random).list("m", 3, depth));
    }

    /** {@return a kind of the same word, and of the same shape where it has parts} */
    Kind like(Kind kind) {
        if (kind instanceof ListKind list) {
            return new ListKind(like(list.element()));
        }
        if (kind instanceof MapKind map) {
            return new MapKind(like(map.value()));
        }
        if (kind instanceof ObjectKind object) {
            return new ObjectKind(object.name(), new Edits(random).properties(object.members(), "m"));
        }
        return Stream.generate(() -> any(0))
                .filter(other -> other.word().equals(kind.word()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> choices() {
        List<String> some =
                CHOICES.stream().filter(choice -> random.nextBoolean()).toList();
        return some.isEmpty() ? CHOICES : some;
    }

    private @Nullable IRegexp pattern() {
        return switch (random.nextInt(4)) {
            case 0 -> IRegexp.of("[xy]*");
            case 1 -> IRegexp.of("[xyz]*");
            default -> null;
        };
    }

    private Range<Integer> lengths(int from) {
        return range(from, 5);
    }

    private Range<Integer> range(int from, int width) {
        int least = from + random.nextInt(width);
        int most = least + random.nextInt(width);
        return new Range<>(random.nextBoolean() ? null : least, random.nextBoolean() ? null : most);
    }
}
