package dev.tocsin.api.history;

/**
 * How a recorded call ended. Of results and exceptions only the types are kept.
 *
 * @since 0.1
 */
public sealed interface Ending {
    /**
     * The method returned.
     *
     * @param resultType the simple name of the result's class, or of the interface that hides it; {@code void} for a method without result, {@code null} for none
     */
    record Returned(String resultType) implements Ending {}

    /**
     * The method threw.
     *
     * @param exception the name of the exception's class
     */
    record Threw(String exception) implements Ending {}
}
