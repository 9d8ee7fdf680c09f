package dev.tocsin.template.function;

import dev.tocsin.template.data.Truth;
import dev.tocsin.template.data.Type;
import dev.tocsin.template.data.Value;
import java.util.List;

/** What makes truths of truths; {@code and} and {@code or} come to one of their arguments, as in Go. */
final class Logic {
    private Logic() {}

    static Function and() {
        return anyOf().settledBy(false);
    }

    static Function or() {
        return anyOf().settledBy(true);
    }

    /** Of arguments that settle nothing, the last is the result. */
    private static Function anyOf() {
        return Function.ofAny(List.of(Type.ANY), Type.ANY, Logic::common, (arguments, budget) -> last(arguments));
    }

    private static Type common(List<Argument> arguments) {
        Type first = arguments.get(0).type();
        return arguments.stream().allMatch(argument -> argument.type() == first) ? first : Type.ANY;
    }

    private static Value last(List<Value> arguments) {
        return arguments.get(arguments.size() - 1);
    }

    static Function not() {
        return Function.of(
                List.of(Type.ANY),
                Type.TRUTH,
                (arguments, budget) -> Truth.of(!arguments.get(0).isTrue()));
    }
}
