package dev.tocsin.server.api1;

import dev.tocsin.contract.value.Json;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.ProblemJson;
import dev.tocsin.server.http.Reply;
import java.util.List;

/**
 * Shows deliveries.
 *
 * @param all the deliveries that there are
 */
record DeliveriesEndpoint(Deliveries all) {
    Reply list(Call call) throws InterruptedException {
        Deliveries.Part part = all.part(DeliveryQuery.of(call));
        List<Json> lines = part.deliveries().stream().map(DeliveryJson::line).toList();
        return Reply.json(
                200,
                Json.members()
                        .with("deliveries", Json.items(lines))
                        .with(
                                "next",
                                part.next().map(Start::toString).map(Json::of).orElse(Json.nothing()))
                        .with("damaged", ProblemJson.of(part.damaged()))
                        .build());
    }

    Reply show(Call call) throws InterruptedException {
        Query.of(call, List.of());
        return Reply.json(200, DeliveryJson.whole(all.known(call.name())));
    }
}
