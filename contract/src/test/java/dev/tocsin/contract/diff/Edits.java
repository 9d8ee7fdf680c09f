package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Changes contracts in one spot or a few, in any way that an author could. */
record Edits(Random random) {

    PluginContract contract(PluginContract contract) {
        List<Property> fields = random.nextInt(4) == 0 ? contract.fields() : properties(contract.fields(), "f");
        boolean keepsRules = random.nextBoolean()
                && contract.rules().stream().allMatch(rule -> names(fields).containsAll(rule.fields()));
        return Siren.of(
                fields,
                keepsRules ? contract.rules() : new RandomContracts(random).rules(fields),
                random.nextBoolean() ? contract.actions() : actions(contract.actions()));
    }

    private static List<String> names(List<Property> properties) {
        return properties.stream().map(Property::name).toList();
    }

    List<Property> properties(List<Property> properties, String prefix) {
        List<Property> edited = new ArrayList<>(properties);
        int where = random.nextInt(properties.size() + 1);
        if (where == properties.size()) {
            edited.add(new RandomProperties(random).named(prefix + where, 1));
        } else if (random.nextInt(5) == 0) {
            edited.remove(where);
        } else if (random.nextInt(5) == 0) {
            moveNames(edited, where, random.nextInt(properties.size()));
        } else {
            edited.set(where, property(properties.get(where)));
        }
        return edited.stream()
                .map(property -> withoutAliasesOf(property, edited))
                .toList();
    }

    /** Lets one property answer to the names of another, which goes on without them, under a new name, or not at all. */
    private void moveNames(List<Property> properties, int from, int to) {
        Property heir = properties.get(to);
        Property owner = properties.get(from);
        properties.set(from, named(owner, owner.name() + (random.nextBoolean() ? "" : "_new"), List.of()));
        properties.set(to, named(heir, heir.name(), owner.names()));
        if (from != to && random.nextBoolean()) {
            properties.remove(from);
        }
    }

    /** No name is taken twice. */
    private static Property withoutAliasesOf(Property property, List<Property> all) {
        List<String> taken = all.stream()
                .takeWhile(other -> !other.equals(property))
                .flatMap(other -> other.names().stream())
                .toList();
        List<String> names = names(all);
        return named(
                property,
                property.name(),
                property.notes().aliases().stream()
                        .filter(alias -> !taken.contains(alias) && !names.contains(alias))
                        .toList());
    }

    private Property property(Property property) {
        String name = property.name();
        return switch (random.nextInt(6)) {
            case 0 ->
                named(property, property.notes().aliases().stream().findFirst().orElse(name + "_new"), List.of());
            case 1 -> named(property, name + "_new", List.of(name));
            case 2 -> named(property, name, List.of(name + "_other"));
            case 3 -> of(property, new RandomKinds(random).any(1));
            default -> of(property, new RandomKinds(random).like(property.kind()));
        };
    }

    private Property of(Property property, Kind kind) {
        Presence presence =
                random.nextBoolean() && property.presence().defaultValue().isEmpty()
                        ? property.presence()
                        : new RandomProperties(random).presence(kind);
        return new Property(property.name(), kind, presence, property.notes(), property.javaType());
    }

    static Property named(Property property, String name, List<String> aliases) {
        Notes notes = new Notes(
                property.notes().description(), aliases, property.notes().deprecated());
        return new Property(name, property.kind(), property.presence(), notes, property.javaType());
    }

    private List<ActionContract> actions(List<ActionContract> actions) {
        if (actions.isEmpty() || random.nextInt(5) == 0) {
            return List.of(new RandomContracts(random).action("other"));
        }
        ActionContract first = actions.get(0);
        Kind kind = first.returns().kind();
        Result result = random.nextBoolean()
                ? first.returns()
                : new Result(new RandomKinds(random).like(kind), random.nextBoolean(), "T");
        ActionContract edited = new ActionContract(
                first.name(), first.summary(), first.spread(), properties(first.parameters(), "p"), result);
        return Stream.concat(Stream.of(edited), actions.stream().skip(1)).toList();
    }
}
