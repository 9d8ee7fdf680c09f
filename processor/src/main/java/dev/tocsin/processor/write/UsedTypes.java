package dev.tocsin.processor.write;

import dev.tocsin.processor.scan.ActionMember;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.Scalar;
import dev.tocsin.processor.scan.TypeText;
import dev.tocsin.processor.scan.ValueType;
import dev.tocsin.processor.scan.ValueType.Components;
import dev.tocsin.processor.scan.ValueType.Entries;
import dev.tocsin.processor.scan.ValueType.Items;
import dev.tocsin.processor.scan.ValueType.Many;
import dev.tocsin.processor.scan.ValueType.Maybe;
import dev.tocsin.processor.scan.ValueType.Single;
import dev.tocsin.processor.scan.ValueType.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All types that the signatures of a definition name, those inside others too, each once and in the order of the source. */
final class UsedTypes {
    private final List<ValueType> all = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private UsedTypes() {}

    static UsedTypes of(Definition definition) {
        UsedTypes used = new UsedTypes();
        definition.fields().stream().map(Declaration::type).forEach(used::add);
        for (ActionMember action : definition.actions()) {
            action.parameters().stream().map(Declaration::type).forEach(used::add);
            used.add(action.result());
        }
        return used;
    }

    private void add(ValueType type) {
        if (known.add(TypeText.qualified(type.type()))) {
            all.add(type);
            inside(type).forEach(this::add);
        }
    }

    private static Stream<ValueType> inside(ValueType type) {
        if (type instanceof Items items) {
            return Stream.of(items.item());
        }
        if (type instanceof Many many) {
            return Stream.of(many.item());
        }
        if (type instanceof Entries entries) {
            return Stream.of(entries.value());
        }
        if (type instanceof Maybe maybe) {
            return Stream.of(maybe.value());
        }
        return type instanceof Components components
                ? components.components().stream().map(Declaration::type)
                : Stream.empty();
    }

    /** {@return the types of that form} */
    <T extends ValueType> List<T> all(Class<T> form) {
        return all.stream().filter(form::isInstance).map(form::cast).toList();
    }

    boolean has(Class<? extends ValueType> form) {
        return all.stream().anyMatch(form::isInstance);
    }

    boolean has(Scalar scalar) {
        return all(Single.class).stream().anyMatch(single -> single.scalar() == scalar);
    }

    /** {@return those that are made of the values of their kind} */
    Stream<Single> wrapped() {
        return all(Single.class).stream().filter(single -> single.scalar().wrapsValues());
    }

    /** {@return the enums} */
    List<Words> enums() {
        return all(Words.class);
    }

    /** {@return the records} */
    List<Components> records() {
        return all(Components.class);
    }
}
