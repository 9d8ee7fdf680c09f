package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.value.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes fields, parameters and members. */
record RandomProperties(Random random) {

    /** {@return up to {@code most} properties with names that begin with {@code prefix} and end in a number} */
    List<Property> list(String prefix, int most, int depth) {
        List<Property> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            String name = prefix + list.size();
            boolean isTwin = !list.isEmpty() && random.nextInt(3) == 0;
            list.add(isTwin ? twin(list.get(list.size() - 1), name) : named(name, depth));
        }
        return list;
    }

    /** {@return a property that could be taken for the other, but for its names} */
    private Property twin(Property other, String name) {
        return new Property(name, other.kind(), other.presence(), notes(name), other.javaType());
    }

    Property named(String name, int depth) {
        Kind kind = new RandomKinds(random).any(depth);
        return new Property(name, kind, presence(kind), notes(name), "T");
    }

    private Notes notes(String name) {
        return new Notes("Sample.", random.nextInt(3) == 0 ? List.of(name + "_alias") : List.of(), null);
    }

    Presence presence(Kind kind) {
        return switch (random.nextInt(3)) {
            case 0 -> new Presence.Required();
            case 1 -> new Presence.Default(defaultOf(kind));
            default -> new Presence.Optional();
        };
    }

    private Json defaultOf(Kind kind) {
        return ValidValues.given(random).of(kind);
    }
}
