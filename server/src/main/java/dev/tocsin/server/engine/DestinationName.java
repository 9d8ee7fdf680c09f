package dev.tocsin.server.engine;

/**
 * What a destination is called.
 *
 * @param receiver the name of the receiver
 * @param plugin the name of the plugin; empty if it is not known
 */
public record DestinationName(String receiver, String plugin) {
    /** {@return the name of the destination of a key; the parts of the key, if the configuration no longer has it} */
    public static DestinationName of(String destination, Setup setup) {
        Recipient recipient = setup.recipients().get(destination);
        if (recipient != null) {
            return new DestinationName(recipient.receiver(), recipient.plugin());
        }
        int slash = destination.lastIndexOf('/');
        int bracket = destination.lastIndexOf('[');
        return slash < 0 || bracket < slash
                ? new DestinationName(destination, "")
                : new DestinationName(destination.substring(0, slash), destination.substring(slash + 1, bracket));
    }
}
