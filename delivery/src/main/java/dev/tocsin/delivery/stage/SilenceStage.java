package dev.tocsin.delivery.stage;

import dev.tocsin.delivery.facts.Facts;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.Silence;
import dev.tocsin.delivery.life.Held;
import java.time.Instant;
import java.util.Optional;

/** Holds back an alert that a person does not want to hear of for some time. */
public record SilenceStage(Facts facts) implements Stage {
    @Override
    public Optional<Held> holding(KnownAlert alert, Instant now) {
        return facts.silencing(alert.labels(), now).stream()
                .findFirst()
                .map(silence -> new Held(alert.labels(), Held.Stage.SILENCE, why(silence)));
    }

    private static String why(Silence silence) {
        return "silence %s by %s until %s".formatted(silence.id(), silence.createdBy(), silence.endsAt());
    }
}
