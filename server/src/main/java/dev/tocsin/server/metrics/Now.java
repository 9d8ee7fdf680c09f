package dev.tocsin.server.metrics;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.delivery.facts.Facts;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.Silence;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.engine.Load;
import dev.tocsin.server.engine.Setup;
import dev.tocsin.server.engine.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How it stands now.
 *
 * @param setup by what the engine works
 * @param load how much it has to do
 * @param active how many alerts are firing and told
 * @param suppressed how many are firing, and silenced or inhibited
 * @param silences all silences that are known
 * @param at what time it is
 */
record Now(Setup setup, Load load, long active, long suppressed, List<Silence> silences, Instant at) {
    /** {@return how it stands; nothing if the engine has ended} */
    static Optional<Now> of(Engine engine) throws InterruptedException {
        try {
            return Optional.of(of(engine.snapshot(), engine.load()));
        } catch (ProblemException ended) {
            return Optional.empty();
        }
    }

    private static Now of(Snapshot snapshot, Load load) {
        Instant now = snapshot.at();
        List<KnownAlert> firing = snapshot.alerts().stream()
                .filter(alert -> !alert.isResolvedAt(now))
                .toList();
        long suppressed = suppressed(snapshot, firing);
        return new Now(snapshot.setup(), load, firing.size() - suppressed, suppressed, snapshot.silences(), now);
    }

    private static long suppressed(Snapshot snapshot, List<KnownAlert> firing) {
        Instant now = snapshot.at();
        boolean isNoneSilenced =
                snapshot.silences().stream().noneMatch(silence -> silence.stateAt(now) == Silence.State.ACTIVE);
        if (isNoneSilenced && snapshot.setup().rules().isEmpty()) {
            return 0;
        }
        Facts facts = snapshot.facts();
        return firing.stream()
                .filter(alert -> !facts.silencing(alert.labels(), now).isEmpty()
                        || facts.inhibiting(alert.labels(), now).isPresent())
                .count();
    }

    long silences(Silence.State state) {
        return silences.stream().filter(silence -> silence.stateAt(at) == state).count();
    }
}
