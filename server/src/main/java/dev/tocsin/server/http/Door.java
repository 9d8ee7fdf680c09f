package dev.tocsin.server.http;

import java.util.Optional;

/**
 * How clients come in.
 *
 * @param tls how they are spoken to in secret; nothing if all can be overheard
 * @param limits how much is taken from them
 * @param keeper who is let in
 */
public record Door(Optional<Tls> tls, HttpLimits limits, Doorkeeper keeper) {
    /** {@return a door that everybody may use} */
    public static Door open(HttpLimits limits) {
        return new Door(Optional.empty(), limits, Doorkeeper.NOBODY);
    }
}
