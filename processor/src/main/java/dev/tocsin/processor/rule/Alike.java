package dev.tocsin.processor.rule;

import dev.tocsin.contract.kind.Property;
import java.util.Arrays;
import java.util.List;

/** Compares what two contracts promise, whatever they say of it to people. */
final class Alike {
    private Alike() {}

    /** {@return whether two properties accept the same values} */
    static boolean kinds(Property one, Property other) {
        boolean narrowed = Arrays.stream(Bound.values()).anyMatch(bound -> bound.isFor(one.kind()));
        return one.kind().equals(other.kind())
                || (!narrowed && one.kind().word().equals(other.kind().word()) && sameTypes(one, other));
    }

    private static boolean sameTypes(Property one, Property other) {
        return one.javaType().equals(other.javaType());
    }

    /** {@return whether the same arguments fit the parameters, in the same order} */
    static boolean parameters(List<Property> some, List<Property> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            Property one = some.get(i);
            Property other = others.get(i);
            if (!one.name().equals(other.name()) || !one.presence().equals(other.presence()) || !kinds(one, other)) {
                return false;
            }
        }
        return true;
    }
}
