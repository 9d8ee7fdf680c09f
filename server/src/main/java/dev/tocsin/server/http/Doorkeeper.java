package dev.tocsin.server.http;

import java.net.InetAddress;
import java.util.Optional;

/** Says whether a call is taken at all, before its body is read. Safe to share between threads. */
@FunctionalInterface
public interface Doorkeeper {
    /** Lets everybody in. */
    Doorkeeper NOBODY = (client, head) -> Optional.empty();

    /**
     * {@return why a call is not taken; nothing if it is}
     *
     * @param client where it comes from
     * @param head the call without its body
     */
    Optional<Reply> refuse(InetAddress client, Call head);
}
