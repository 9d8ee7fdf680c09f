package dev.tocsin.cli.service;

import dev.tocsin.cli.table.Table;
import dev.tocsin.contract.value.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deliveries as a table for people, a row each. */
final class DeliveryList {
    private DeliveryList() {}

    /**
     * Lays out deliveries.
     *
     * @param said what the service said
     * @param now what time it is
     * @param columns how wide the terminal is
     */
    static String of(Json.Members said, Instant now, int columns) {
        Moments moments = Moments.at(now);
        Table table = new Table(List.of("UTC", "STATE", "RECEIVER", "DELIVERY", "WHAT AND WHY"));
        for (Said delivery : new Said(said).each("deliveries")) {
            String ended = delivery.text("ended_at");
            table.add(List.of(
                    List.of(moments.of(ended.isEmpty() ? delivery.text("decided_at") : ended)),
                    List.of(delivery.text("state")),
                    List.of(delivery.text("receiver")),
                    List.of(delivery.text("id")),
                    List.of(delivery.text("incident"), why(delivery))));
        }
        return table.text(columns);
    }

    private static String why(Said delivery) {
        String detail = delivery.text("detail");
        return delivery.text("reason") + (detail.isEmpty() ? "" : "; " + detail);
    }

    /** {@return the ids of the deliveries, of those of one incident to one destination the first alone} */
    static List<String> newest(List<Json.Members> pages) {
        Map<String, String> newest = new LinkedHashMap<>();
        for (Json.Members page : pages) {
            for (Said delivery : new Said(page).each("deliveries")) {
                newest.putIfAbsent(delivery.text("destination") + " " + delivery.text("incident"), delivery.text("id"));
            }
        }
        return List.copyOf(newest.values());
    }

    /** {@return where the page behind begins; empty if there is none} */
    static String next(Json.Members said) {
        return new Said(said).text("next");
    }

    /** {@return whether there are more deliveries than those that the service said} */
    static boolean hasMore(Json.Members said) {
        return !next(said).isEmpty();
    }

    /** {@return whether there is no delivery} */
    static boolean isEmpty(Json.Members said) {
        return new Said(said).each("deliveries").isEmpty();
    }
}
