package dev.tocsin.delivery.group;

import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.life.Held;
import java.util.Optional;

/**
 * An alert of a group as it is looked at.
 *
 * @param alert the alert
 * @param held what holds it back, if anything does
 */
record Seen(KnownAlert alert, Optional<Held> held) {}
