package dev.tocsin.contract.plugin;

/**
 * Where a contract comes from.
 *
 * @param definition the binary name of the class that the author wrote
 * @param factory the binary name of the generated factory
 * @param format the version of the form in which contract and generated code meet
 */
public record Origin(String definition, String factory, int format) {
    /** The version that this library writes and reads. */
    public static final int FORMAT = 1;
}
