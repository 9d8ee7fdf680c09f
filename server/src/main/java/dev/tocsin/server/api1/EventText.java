package dev.tocsin.server.api1;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.journal.Following;
import dev.tocsin.server.http.ProblemJson;

/** Deliveries as server-sent events. */
final class EventText {
    private EventText() {}

    /** {@return an event for each, with its number as its id; and one for each that is damaged} */
    static String of(Following following) {
        StringBuilder text = new StringBuilder();
        following.damaged().forEach(problem -> append(text, "damaged", ProblemJson.of(problem)));
        following.deliveries().forEach(each -> {
            text.append("id: ").append(each.number()).append('\n');
            append(text, "delivery", DeliveryJson.line(SeenDelivery.of(each.delivery())));
        });
        return text.toString();
    }

    private static void append(StringBuilder text, String event, Json data) {
        text.append("event: ")
                .append(event)
                .append("\ndata: ")
                .append(JsonText.write(data))
                .append("\n\n");
    }
}
