package dev.tocsin.processor.rule;

import dev.tocsin.processor.scan.ActionMember;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Level;
import dev.tocsin.processor.scan.ValueType;
import dev.tocsin.processor.scan.ValueType.Components;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds all values that a class declares: its fields, the parameters of its actions, and what records hold, results too. */
final class Declarations {
    private Declarations() {}

    static List<Declaration> of(Level level) {
        List<Declaration> all = new ArrayList<>(direct(level));
        records(level).forEach(components -> all.addAll(components.components()));
        return all;
    }

    /** {@return the records that values of a class are made of, at any depth} */
    static List<Components> records(Level level) {
        List<Components> records = new ArrayList<>();
        direct(level).forEach(declaration -> addRecords(declaration.type(), records));
        level.actions().forEach(action -> addRecords(action.result(), records));
        return records;
    }

    private static List<Declaration> direct(Level level) {
        Stream<Declaration> parameters =
                level.actions().stream().map(ActionMember::parameters).flatMap(List::stream);
        return Stream.concat(level.fields().stream(), parameters).toList();
    }

    private static void addRecords(ValueType type, List<Components> records) {
        if (type instanceof Components components) {
            records.add(components);
            components.components().forEach(component -> addRecords(component.type(), records));
        }
        inside(type).ifPresent(inside -> addRecords(inside, records));
    }

    /** {@return what a list, a map or an optional holds} */
    static Optional<ValueType> inside(ValueType type) {
        if (type instanceof ValueType.Items items) {
            return Optional.of(items.item());
        }
        if (type instanceof ValueType.Many many) {
            return Optional.of(many.item());
        }
        if (type instanceof ValueType.Entries entries) {
            return Optional.of(entries.value());
        }
        return type instanceof ValueType.Maybe maybe ? Optional.of(maybe.value()) : Optional.empty();
    }
}
