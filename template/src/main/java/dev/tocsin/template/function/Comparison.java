package dev.tocsin.template.function;

import dev.tocsin.template.data.Failure;
import dev.tocsin.template.data.Numeric.Fraction;
import dev.tocsin.template.data.Numeric.Whole;
import dev.tocsin.template.data.Text;
import dev.tocsin.template.data.Truth;
import dev.tocsin.template.data.Type;
import dev.tocsin.template.data.Value;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** What compares values, which must be of one kind. */
final class Comparison {
    private static final Set<Type> ORDERED = EnumSet.of(Type.WHOLE, Type.FRACTION, Type.TEXT, Type.MARKED);
    private static final Set<Type> COMPARABLE =
            EnumSet.of(Type.TRUTH, Type.WHOLE, Type.FRACTION, Type.TEXT, Type.MARKED, Type.TIME, Type.PAIR);
    private static final String FIX = "compare texts with texts and numbers with numbers";

    private Comparison() {}

    /** Whether the first equals any of the others. */
    static Function equal() {
        return Function.ofAny(
                List.of(Type.ANY, Type.ANY),
                Type.ANY,
                Comparison::truth,
                (values, budget) -> Truth.of(values.stream().skip(1).anyMatch(other -> isEqual(values.get(0), other))));
    }

    static Function unequal() {
        return Function.of(
                List.of(Type.ANY, Type.ANY),
                Comparison::truth,
                (values, budget) -> Truth.of(!isEqual(values.get(0), values.get(1))));
    }

    static Function ordered(IntPredicate holds) {
        return Function.of(List.of(Type.ANY, Type.ANY), Comparison::orderedTruth, (values, budget) -> {
            requireOrder(values.get(0).type(), values.get(1).type());
            return Truth.of(holds.test(order(values.get(0), values.get(1))));
        });
    }

    private static Type truth(List<Argument> arguments) {
        Type first = arguments.get(0).type();
        arguments.stream().skip(1).forEach(other -> requireOneKind(first, other.type()));
        return Type.TRUTH;
    }

    private static Type orderedTruth(List<Argument> arguments) {
        requireOrder(arguments.get(0).type(), arguments.get(1).type());
        return Type.TRUTH;
    }

    private static boolean isEqual(Value one, Value other) {
        requireOneKind(one.type(), other.type());
        return ORDERED.contains(one.type()) ? order(one, other) == 0 : one.equals(other);
    }

    private static void requireOneKind(Type one, Type other) {
        for (Type type : List.of(one, other)) {
            if (type != Type.ANY && !COMPARABLE.contains(type)) {
                throw new Failure(type.words() + " cannot be compared", FIX);
            }
        }
        if (one != Type.ANY && other != Type.ANY && kind(one) != kind(other)) {
            throw new Failure(one.words() + " is compared with " + other.words(), FIX);
        }
    }

    private static void requireOrder(Type one, Type other) {
        requireOneKind(one, other);
        if (one != Type.ANY && !ORDERED.contains(one)) {
            throw new Failure("which of two is less cannot be said of " + one.words(), FIX);
        }
    }

    private static Type kind(Type type) {
        return type == Type.MARKED ? Type.TEXT : type;
    }

    private static int order(Value one, Value other) {
        if (one instanceof Whole whole) {
            return Long.compare(whole.value(), ((Whole) other).value());
        }
        if (one instanceof Fraction fraction) {
            return Double.compare(fraction.value() + 0.0, ((Fraction) other).value() + 0.0);
        }
        return Arrays.compareUnsigned(((Text) one).bytes(), ((Text) other).bytes());
    }
}
