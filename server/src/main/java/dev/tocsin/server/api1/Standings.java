package dev.tocsin.server.api1;

import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.group.Standing;
import dev.tocsin.delivery.life.Held;
import dev.tocsin.delivery.plan.Fallback;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.engine.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an alert stands with each receiver that its routes lead to, and with those that were told in its place; and what became of the
 * newest deliveries that concern it.
 *
 * @param engine knows how it stands
 * @param deliveries all deliveries
 */
record Standings(Engine engine, Deliveries deliveries) {
    private static final int SHOWN = 5;

    Json of(Labels alert, Setup setup) throws InterruptedException {
        List<Standing> standings = engine.standings(alert);
        List<Json> all = new ArrayList<>();
        for (Route route : setup.plan().routes().matching(alert)) {
            String incident = route.groupKey(route.groupLabels(alert));
            Optional<Standing> standing = standings.stream()
                    .filter(each -> each.receiver().equals(route.receiver()))
                    .filter(each -> each.incident().equals(incident))
                    .findFirst();
            all.add(of(route.receiver(), incident, standing, deliveries(alert, route.receiver(), incident)));
            Fallback fallback = setup.plan().fallbacks().get(route.receiver());
            if (fallback != null) {
                List<Json> told = deliveries(alert, fallback.receiver(), incident);
                if (!told.isEmpty()) {
                    all.add(of(fallback.receiver(), incident, Optional.empty(), told));
                }
            }
        }
        return Json.items(all);
    }

    private static Json of(String receiver, String incident, Optional<Standing> standing, List<Json> deliveries) {
        return Json.members()
                .with("receiver", receiver)
                .with("incident", incident)
                .with(
                        "held",
                        standing.flatMap(Standing::held).map(Standings::of).orElse(Json.nothing()))
                .with("next_look", standing.map(Standings::nextLook).orElse(Json.nothing()))
                .with("deliveries", Json.items(deliveries))
                .build();
    }

    private static Json nextLook(Standing standing) {
        return Json.of(AlertJson.time(standing.nextLook()));
    }

    private static Json of(Held held) {
        return Json.members()
                .with("by", DeliveryJson.word(held.stage()))
                .with("why", held.why())
                .build();
    }

    private List<Json> deliveries(Labels alert, String receiver, String incident) throws InterruptedException {
        return deliveries.concerning(alert, receiver, incident, SHOWN).stream()
                .map(DeliveryJson::whole)
                .toList();
    }
}
