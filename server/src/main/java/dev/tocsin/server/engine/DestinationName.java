package dev.tocsin.server.engine;

import java.util.Comparator;

/**
 * What a destination is called; ordered by receiver, then by plugin.
 *
 * @param receiver the name of the receiver
 * @param plugin the name of the plugin; empty if it is not known
 */
public record DestinationName(String receiver, String plugin) implements Comparable<DestinationName> {
    private static final Comparator<DestinationName> ORDER =
            Comparator.comparing(DestinationName::receiver).thenComparing(DestinationName::plugin);

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

    @Override
    public int compareTo(DestinationName other) {
        return ORDER.compare(this, other);
    }
}
