package dev.tocsin.contract.plugin;

/**
 * Where a contract comes from.
 *
 * @param definition the binary name of the class that the author wrote
 * @param factory the binary name of the generated factory
 * @param format the version of the form that the contract is written in
 * @param api the version of the API that the plugin was compiled for
 * @since 0.1
 */
public record Origin(String definition, String factory, int format, ApiVersion api) {
    /** The version of the form that this library writes and reads. */
    public static final int FORMAT = 1;

    /** The origin of what is compiled with this library. */
    public Origin(String definition, String factory, int format) {
        this(definition, factory, format, ApiVersion.CURRENT);
    }
}
