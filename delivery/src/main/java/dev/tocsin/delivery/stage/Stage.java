package dev.tocsin.delivery.stage;

import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.life.Held;
import java.time.Instant;
import java.util.Optional;

/** A reason for which an alert may not be told. */
@FunctionalInterface
public interface Stage {
    /** {@return why the alert is held back at an instant, if it is} */
    Optional<Held> holding(KnownAlert alert, Instant now);
}
