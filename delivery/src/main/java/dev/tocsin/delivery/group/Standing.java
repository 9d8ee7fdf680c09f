package dev.tocsin.delivery.group;

import dev.tocsin.delivery.life.Held;
import java.time.Instant;
import java.util.Optional;

/**
 * How an alert stands with a group that has it.
 *
 * @param receiver the name of the receiver that is told of the group
 * @param incident the key of the incident that the receiver is told of
 * @param held what holds the alert back now, if anything does
 * @param nextLook when the group is looked at next
 * @since 0.1
 */
public record Standing(String receiver, String incident, Optional<Held> held, Instant nextLook) {}
