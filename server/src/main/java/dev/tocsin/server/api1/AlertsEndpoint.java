package dev.tocsin.server.api1;

import static dev.tocsin.server.api1.Query.parameter;

import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.match.Matchers;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.engine.Snapshot;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Reply;
import java.util.List;

/**
 * Shows alerts, also those that are over and not yet forgotten.
 *
 * @param engine knows the alerts
 * @param deliveries all deliveries
 */
record AlertsEndpoint(Engine engine, Deliveries deliveries) {
    private static final List<Property> PARAMETERS =
            List.of(parameter("filter", new StringKind(Range.any(), null), "What their labels must match."));

    Reply list(Call call) throws InterruptedException {
        Matchers filter = Query.of(call, PARAMETERS)
                .text("filter")
                .map(text -> MatcherSyntax.FALLBACK.matchers(text, warning -> {}))
                .orElse(Matchers.of(List.of()));
        Snapshot snapshot = engine.snapshot();
        List<KnownAlert> alerts = snapshot.alerts().stream()
                .filter(alert -> filter.matches(alert.labels()))
                .toList();
        return Reply.json(200, "alerts", alerts, alert -> AlertJson.of(alert, snapshot.at()));
    }

    Reply show(Call call) throws InterruptedException {
        Query.of(call, List.of());
        Snapshot snapshot = engine.snapshot();
        KnownAlert alert = snapshot.alert(call.name())
                .orElseThrow(() -> Unknown.at(
                        "alert '" + call.name() + "'",
                        "ask for it by its labels, as in 'tocsin explain {alertname=…}'"));
        Json standings = new Standings(engine, deliveries).of(alert.labels(), snapshot.setup());
        return Reply.json(
                200,
                AlertJson.whole(alert, snapshot.at())
                        .with("standings", standings)
                        .build());
    }
}
