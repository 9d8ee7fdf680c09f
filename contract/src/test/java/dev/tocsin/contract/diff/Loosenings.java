package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.DurationKind;
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
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.Result;
import dev.tocsin.contract.plugin.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Changes contracts so that they take what they took and more, and give no more than they gave. */
record Loosenings(Random random) {
    /** Where none is refused, a field less leaves fewer to give. */
    private static final Set<Rule.Form> REFUSES_NONE = Set.of(Rule.Form.EXACTLY_ONE, Rule.Form.AT_LEAST_ONE);

    PluginContract contract(PluginContract contract) {
        List<Property> fields = properties(contract.fields());
        List<Rule> rules = contract.rules().stream()
                .filter(rule -> random.nextInt(4) > 0)
                .map(rule -> rule(inNamesOf(fields, rule)))
                .toList();
        List<ActionContract> actions =
                new ArrayList<>(contract.actions().stream().map(this::action).toList());
        if (random.nextInt(4) == 0) {
            actions.add(new RandomContracts(random).action("new"));
        }
        return Siren.of(fields, rules, actions);
    }

    private static Rule inNamesOf(List<Property> fields, Rule rule) {
        return new Rule(
                rule.form(),
                rule.fields().stream().map(name -> nameNow(fields, name)).toList());
    }

    private static String nameNow(List<Property> fields, String name) {
        return fields.stream()
                .filter(field -> field.names().contains(name))
                .map(Property::name)
                .findFirst()
                .orElseThrow();
    }

    private Rule rule(Rule rule) {
        if (rule.form() == Rule.Form.EXACTLY_ONE && random.nextBoolean()) {
            return new Rule(Rule.Form.AT_MOST_ONE, rule.fields());
        }
        boolean asksLessOfFewer =
                !REFUSES_NONE.contains(rule.form()) && rule.fields().size() > 2;
        return asksLessOfFewer
                ? new Rule(rule.form(), rule.fields().subList(1, rule.fields().size()))
                : rule;
    }

    private ActionContract action(ActionContract action) {
        Result result = action.returns();
        boolean optional = result.optional() && random.nextBoolean();
        return new ActionContract(
                action.name(),
                random.nextBoolean() ? action.summary() : "Does it.",
                action.spread(),
                properties(action.parameters()),
                new Result(new Tightenings(random).kind(result.kind()), optional, result.javaType()));
    }

    private List<Property> properties(List<Property> properties) {
        List<Property> looser =
                new ArrayList<>(properties.stream().map(this::property).toList());
        if (random.nextInt(3) == 0) {
            looser.add(Siren.optional("added"));
        }
        return looser;
    }

    private Property property(Property property) {
        Property named = named(property);
        Kind kind = kind(property.kind());
        boolean staysRequired = property.presence().isRequired() && random.nextBoolean();
        Presence presence = property.presence() instanceof Presence.Optional || staysRequired
                ? property.presence()
                : new Presence.Default(ValidValues.given(random).of(kind));
        return new Property(named.name(), kind, presence, named.notes(), random.nextBoolean() ? "T" : "U");
    }

    private Property named(Property property) {
        List<String> aliases = new ArrayList<>(property.notes().aliases());
        String name = property.name();
        if (random.nextInt(4) == 0) {
            aliases.add(name);
            name = name + "_new";
        }
        if (random.nextInt(4) == 0) {
            aliases.add(name + "_other");
        }
        Notes notes = new Notes("Changed.", aliases, random.nextBoolean() ? null : "leave it out");
        return new Property(name, property.kind(), property.presence(), notes, property.javaType());
    }

    private Kind kind(Kind kind) {
        if (kind instanceof StringKind string) {
            return new StringKind(
                    range(string.length(), -1, 1, Integer::sum), random.nextBoolean() ? null : string.pattern());
        }
        if (kind instanceof SecretKind secret) {
            return new SecretKind(
                    range(secret.length(), -1, 1, Integer::sum),
                    random.nextBoolean() ? null : secret.pattern(),
                    secret.uri());
        }
        if (kind instanceof UriKind uri) {
            return new UriKind(range(uri.length(), -1, 1, Integer::sum));
        }
        if (kind instanceof TemplateKind template) {
            return new TemplateKind(range(template.length(), -1, 1, Integer::sum));
        }
        if (kind instanceof IntegerKind integer) {
            return new IntegerKind(range(integer.range(), -1L, 1L, Long::sum), integer.wide() || random.nextBoolean());
        }
        if (kind instanceof NumberKind number) {
            return new NumberKind(range(number.range(), -1.0, 1.0, Double::sum));
        }
        return kind instanceof DurationKind duration ? duration(duration) : withParts(kind);
    }

    private Kind duration(DurationKind kind) {
        Range<Long> millis = range(kind.range().map(Duration::toMillis), 0L, 1L, Long::sum);
        return new DurationKind(millis.map(Duration::ofMillis));
    }

    private Kind withParts(Kind kind) {
        if (kind instanceof ChoiceKind choice) {
            return new ChoiceKind(
                    Stream.concat(choice.choices().stream(), Stream.of("new")).toList());
        }
        if (kind instanceof ListKind list) {
            return new ListKind(kind(list.element()));
        }
        if (kind instanceof MapKind map) {
            return new MapKind(kind(map.value()));
        }
        return kind instanceof ObjectKind object ? new ObjectKind("o", properties(object.members())) : kind;
    }

    private <T extends Comparable<T>> Range<T> range(Range<T> range, T down, T up, BinaryOperator<T> sum) {
        T minimum = range.minimum();
        T maximum = range.maximum();
        return new Range<>(
                minimum == null || random.nextInt(3) == 0 ? null : sum.apply(minimum, down),
                maximum == null || random.nextInt(3) == 0 ? null : sum.apply(maximum, up));
    }
}
