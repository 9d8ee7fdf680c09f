package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Json;

/** Says in a message what was found in place of a value. */
final class Found {

    private static final int MAX_DIGITS = 40;

    private Found() {}

    /** {@return the input in words, such as {@code the string 'abc'}} */
    static String inWords(Input input) {
        if (input instanceof Input.Text text) {
            return Quoted.of(text.shown());
        }
        if (input instanceof Input.Typed typed && isShown(typed.value())) {
            return "the " + word(typed.value()) + " " + shown(typed.value());
        }
        if (input instanceof Input.Native given && given.value() instanceof Number number) {
            return "the number " + number;
        }
        return withoutContent(input);
    }

    /** {@return the input in words that say nothing about its content, such as {@code a string}} */
    static String withoutContent(Input input) {
        if (input instanceof Input.Text) {
            return "a text";
        }
        if (input instanceof Input.Typed typed) {
            return typed.value() instanceof Json.Nothing ? "null" : "a " + word(typed.value());
        }
        if (input instanceof Input.Items) {
            return "a list";
        }
        return input instanceof Input.Native given ? javaValue(given.value()) : "an object";
    }

    private static boolean isShown(Json scalar) {
        return !(scalar instanceof Json.Nothing || scalar instanceof Json.Hidden);
    }

    private static String shown(Json scalar) {
        String text = scalar instanceof Json.Text string ? string.value() : scalar.toString();
        return scalar instanceof Json.Text || text.length() > MAX_DIGITS ? Quoted.of(text) : text;
    }

    private static String word(Json scalar) {
        if (scalar instanceof Json.Text) {
            return "string";
        }
        return scalar instanceof Json.Whole || scalar instanceof Json.Decimal ? "number" : scalar.kind();
    }

    private static String javaValue(Object value) {
        return "a value of type '" + value.getClass().getTypeName() + "'";
    }
}
