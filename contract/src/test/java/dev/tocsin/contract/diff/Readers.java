package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;

/** Reads results as a program does that was written for a kind: it passes over members that it does not know. */
final class Readers {
    private Readers() {}

    static boolean canRead(Kind kind, Json result) {
        if (kind instanceof ObjectKind object) {
            return result instanceof Json.Members members
                    && object.members().stream().allMatch(member -> canRead(member, members));
        }
        if (kind instanceof ListKind list) {
            return result instanceof Json.Items items
                    && items.values().stream().allMatch(item -> canRead(list.element(), item));
        }
        if (kind instanceof MapKind map) {
            return result instanceof Json.Members members
                    && members.values().values().stream().allMatch(value -> canRead(map.value(), value));
        }
        Problems.Collector problems = Problems.collector();
        return kind.read(Input.structured(result), Place.root(path -> path), problems) != null;
    }

    private static boolean canRead(Property member, Json.Members members) {
        return members.find(member.name())
                .map(value -> canRead(member.kind(), value))
                .orElse(member.presence() instanceof Presence.Optional);
    }
}
