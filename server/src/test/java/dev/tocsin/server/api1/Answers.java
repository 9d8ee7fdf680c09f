package dev.tocsin.server.api1;

import static java.util.stream.Collectors.joining;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import java.util.function.Function;

/** Reads what the service says, in few words. */
final class Answers {
    private Answers() {}

    /** {@return problems with their fixes, deliveries and alerts with their states; else all of it} */
    static String said(String body) {
        Json.Members reply = (Json.Members) JsonText.read(body, Limits.ofDefaults());
        if (reply.find("problems").isPresent()) {
            return each(
                    reply,
                    "problems",
                    problem -> "[" + problem.text("code") + "] " + problem.text("place") + ": "
                            + problem.text("message") + "; " + problem.text("fix"));
        }
        if (reply.find("deliveries").isPresent()) {
            return each(reply, "deliveries", delivery -> delivery.text("receiver") + " " + delivery.text("state"));
        }
        return reply.find("alerts").isPresent()
                ? each(reply, "alerts", alert -> alert.text("fingerprint") + " " + alert.text("status"))
                : body;
    }

    /** {@return what some words say of each item of a list} */
    static String each(Json.Members reply, String name, Function<Item, String> words) {
        Json.Items items = (Json.Items) reply.find(name).orElseThrow();
        return items.values().stream()
                .map(item -> words.apply(new Item((Json.Members) item)))
                .collect(joining(", "));
    }

    record Item(Json.Members members) {
        String text(String name) {
            return ((Json.Text) members.find(name).orElseThrow()).value();
        }
    }

    /** {@return the first id of a delivery in it} */
    static String id(String body) {
        return body.replaceFirst("(?s).*?(dlv_[0-9a-f]{24}).*", "$1");
    }
}
