package dev.tocsin.contract.semantics;

import java.util.Optional;

/**
 * How a target tells one incident, and one delivery, from another.
 *
 * @param dedup the key of the incident
 * @param idempotency where the id of the delivery stands, which is the same in all its attempts
 * @since 0.1
 */
public record Identity(Optional<DedupKey> dedup, Optional<Location> idempotency) {
    /** {@return neither} */
    public static Identity none() {
        return new Identity(Optional.empty(), Optional.empty());
    }
}
