package dev.tocsin.delivery.stage;

import dev.tocsin.delivery.facts.Facts;
import dev.tocsin.delivery.facts.Inhibition;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.life.Held;
import java.time.Instant;
import java.util.Optional;

/** Holds back an alert while another is firing that makes it superfluous. */
public record InhibitStage(Facts facts) implements Stage {
    @Override
    public Optional<Held> holding(KnownAlert alert, Instant now) {
        return facts.inhibiting(alert.labels(), now)
                .map(inhibition -> new Held(alert.labels(), Held.Stage.INHIBITION, why(inhibition)));
    }

    private static String why(Inhibition inhibition) {
        return "rule '%s': %s is firing"
                .formatted(inhibition.rule().name(), inhibition.source().labels());
    }
}
