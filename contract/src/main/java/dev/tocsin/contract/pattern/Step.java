package dev.tocsin.contract.pattern;

import java.util.function.IntPredicate;

/** A step of a program; other steps are named by their position. */
sealed interface Step {

    /** Goes on to {@code next} with one of these characters. */
    record Take(IntPredicate characters, int next) implements Step {}

    /** Goes on in both ways, and takes no character. */
    record Fork(int one, int other) implements Step {}

    /** Ends the program; the text matches where it ends, too. */
    record Accept() implements Step {}
}
