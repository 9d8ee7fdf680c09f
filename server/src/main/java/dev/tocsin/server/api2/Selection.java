package dev.tocsin.server.api2;

import dev.tocsin.delivery.facts.Facts;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.match.Matchers;
import dev.tocsin.server.engine.Snapshot;
import dev.tocsin.server.http.Call;
import java.util.stream.Stream;

/**
 * Which alerts a client wants to see.
 *
 * @param filter what their labels must match
 * @param active whether those that nothing holds back
 * @param silenced whether those that are silenced
 * @param inhibited whether those that are inhibited
 */
record Selection(Matchers filter, boolean active, boolean silenced, boolean inhibited) {
    static Selection of(Call call) {
        return new Selection(
                Query.filter(call),
                Query.wants(call, "active"),
                Query.wants(call, "silenced"),
                Query.wants(call, "inhibited"));
    }

    /** {@return those of the alerts that are wanted, and not over} */
    Stream<SeenAlert> of(Snapshot snapshot) {
        Facts facts = snapshot.facts();
        return snapshot.alerts().stream()
                .filter(alert -> !alert.isResolvedAt(snapshot.at()))
                .filter(this::matches)
                .map(alert -> SeenAlert.of(alert, facts, snapshot.at()))
                .filter(this::isWanted);
    }

    private boolean matches(KnownAlert alert) {
        return filter.matches(alert.labels());
    }

    private boolean isWanted(SeenAlert alert) {
        return (active || !alert.isActive())
                && (silenced || alert.silencedBy().isEmpty())
                && (inhibited || alert.inhibitedBy().isEmpty());
    }
}
