package dev.tocsin.template.function;

import dev.tocsin.template.data.Failure;
import dev.tocsin.template.data.Type;
import dev.tocsin.template.data.Value;
import java.util.List;
import java.util.Optional;

/**
 * A function of templates.
 *
 * @param parameters the types of the arguments that it needs
 * @param rest the type of any further ones; empty where it takes none
 * @param typing what it comes to, as far as the arguments are known
 * @param code what it does
 * @param settledBy the truth of an argument that settles the result, so that no further one is evaluated; empty where
 *     all of them are
 */
public record Function(
        List<Type> parameters, Optional<Type> rest, Typing typing, Code code, Optional<Boolean> settledBy) {

    /** Knows the type of a result. */
    @FunctionalInterface
    interface Typing {
        /**
         * Returns the type of the result.
         *
         * @param arguments as many as the function takes, of the types that it asks for
         * @throws Failure if it cannot come to any
         */
        Type of(List<Argument> arguments);
    }

    /** Computes a result. */
    @FunctionalInterface
    interface Code {
        /**
         * Returns the result.
         *
         * @param arguments as many as the function takes, of the types that it asks for
         * @throws Failure if these values have none
         */
        Value call(List<Value> arguments, Budget budget);
    }

    static Function of(List<Type> parameters, Type result, Code code) {
        return new Function(parameters, Optional.empty(), arguments -> result, code, Optional.empty());
    }

    static Function of(List<Type> parameters, Typing typing, Code code) {
        return new Function(parameters, Optional.empty(), typing, code, Optional.empty());
    }

    static Function ofAny(List<Type> parameters, Type rest, Typing typing, Code code) {
        return new Function(parameters, Optional.of(rest), typing, code, Optional.empty());
    }

    /** {@return the function, the result of which an argument of that truth settles} */
    Function settledBy(boolean truth) {
        return new Function(parameters, rest, typing, code, Optional.of(truth));
    }

    /** {@return the type of the argument at an index, counted from 0; empty where there is none} */
    public Optional<Type> parameter(int index) {
        return index < parameters.size() ? Optional.of(parameters.get(index)) : rest;
    }

    /**
     * {@return the type of what a call of it comes to}
     *
     * @throws Failure if it cannot come to anything
     */
    public Type result(List<Argument> arguments) {
        return typing.of(arguments);
    }

    /**
     * {@return what a call comes to}
     *
     * @throws Failure if these values do not fit
     */
    public Value call(List<Value> arguments, Budget budget) {
        return code.call(arguments, budget);
    }
}
