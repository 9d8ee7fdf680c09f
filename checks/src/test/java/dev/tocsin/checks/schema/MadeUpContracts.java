package dev.tocsin.checks.schema;

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
import dev.tocsin.contract.kind.Notes;
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
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.plugin.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes contracts up, with fields of every kind, aliases and rules.
 *
 * @param random decides
 */
record MadeUpContracts(Random random) {
    private static final List<String> PATTERNS = List.of(
            "[a-z]*",
            "(whsec_)?[A-Z]+=?",
            "\\p{Lu}.*",
            "\\P{L}+",
            "[^&&]+",
            "a\\-b|[a\\-]{1,3}",
            ".{2,3}",
            "[$]\\^?[-^]",
            "(a|b|)c?",
            "[\\p{L}-]*",
            "\\n|\\r\\n",
            "😀{2}");

    PluginContract contract() {
        List<Property> fields = properties("f", 5, 3);
        return new PluginContract(
                new PluginId("trial", "made-up"),
                List.of(),
                "Is made up.",
                fields,
                rules(fields),
                List.of(),
                new Origin("acme.MadeUp", "acme.MadeUpPlugin$Factory", Origin.FORMAT));
    }

    private List<Property> properties(String prefix, int atMost, int depth) {
        List<Property> properties = new ArrayList<>();
        for (int i = random.nextInt(atMost + 1); i > 0; i--) {
            properties.add(property(prefix + i, depth));
        }
        return properties;
    }

    private Property property(String name, int depth) {
        Kind kind = kind(depth);
        List<String> aliases = switch (random.nextInt(6)) {
            case 0 -> List.of(name + "_old");
            case 1 -> List.of(name + "_old", name + "_older");
            default -> List.of();
        };
        Notes notes = new Notes("Is made up.", aliases, random.nextInt(8) == 0 ? "leave it out" : null);
        return new Property(name, kind, presence(kind), notes, "java.lang.Object");
    }

    private Presence presence(Kind kind) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> new Presence.Required();
            case 2 -> new Presence.Optional();
            default ->
                new Documents(random, 0)
                        .fit(kind)
                        .<Presence>map(Presence.Default::new)
                        .orElseGet(Presence.Optional::new);
        };
    }

    private List<Rule> rules(List<Property> fields) {
        List<String> optional = fields.stream()
                .filter(field -> !field.presence().isRequired())
                .map(Property::name)
                .toList();
        if (optional.size() < 2 || random.nextBoolean()) {
            return List.of();
        }
        return List.of(new Rule(oneOf(List.of(Rule.Form.values())), optional));
    }

    private Kind kind(int depth) {
        return switch (random.nextInt(depth > 0 ? 16 : 12)) {
            case 0, 1 -> new StringKind(lengths(), pattern());
            case 2 -> new IntegerKind(random.nextBoolean() ? Range.any() : new Range<>(-9L, 9L), random.nextBoolean());
            case 3 -> new NumberKind(random.nextBoolean() ? Range.any() : new Range<>(-0.5, 1e9));
            case 4 -> new BooleanKind();
            case 5 -> new ChoiceKind(List.of("low", "High", "a b", "😀", "5"));
            case 6 -> new DurationKind(durations());
            case 7 -> new UriKind(lengths());
            case 8 -> new SecretKind(lengths(), pattern(), random.nextBoolean());
            case 9 -> random.nextInt(3) == 0 ? new ApiKind("receipt") : new InstantKind();
            case 10 -> new AnyKind(random.nextBoolean());
            case 11 -> new TemplateKind(lengths());
            case 12, 13 -> new ListKind(kind(depth - 1));
            case 14 -> new MapKind(kind(depth - 1));
            default -> new ObjectKind(oneOf(List.of("retry", "inner")), properties("m", 3, depth - 1));
        };
    }

    private Range<Integer> lengths() {
        return new Range<>(random.nextBoolean() ? null : 1, random.nextBoolean() ? null : 12);
    }

    private Range<Duration> durations() {
        return switch (random.nextInt(3)) {
            case 0 -> Range.any();
            case 1 -> new Range<>(Duration.ofMillis(1500), Duration.ofMinutes(1));
            default -> new Range<>(null, Duration.ofDays(7));
        };
    }

    private @Nullable IRegexp pattern() {
        return random.nextBoolean() ? null : IRegexp.of(oneOf(PATTERNS));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
