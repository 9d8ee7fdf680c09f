package dev.tocsin.processor.rule;

import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.Result;
import dev.tocsin.processor.scan.Defaults;
import java.util.List;

/** Compares what two contracts promise, whatever they say of it to people. */
final class Alike {
    private Alike() {}

    /** {@return whether two properties accept the same values} */
    static boolean kinds(Property one, Property other) {
        return kinds(one.kind(), one.javaType(), other.kind(), other.javaType());
    }

    /** {@return whether two results are the same values} */
    static boolean results(Result one, Result other) {
        return one.optional() == other.optional() && kinds(one.kind(), one.javaType(), other.kind(), other.javaType());
    }

    /** What is inside of a list, a map or an object follows from its type; its descriptions may be lost in a class file. */
    private static boolean kinds(Kind one, String type, Kind other, String otherType) {
        return one.equals(other) || (Defaults.isJson(one) && type.equals(otherType));
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
