package dev.tocsin.server.api1;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.life.Held;
import dev.tocsin.delivery.life.Life;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Deliveries in JSON. */
final class DeliveryJson {
    private DeliveryJson() {}

    /** {@return what a list shows of a delivery} */
    static Json line(SeenDelivery seen) {
        return head(seen).build();
    }

    /** {@return a delivery with all that happened to it} */
    static Json whole(SeenDelivery seen) {
        Life life = seen.life();
        return head(seen)
                .with("reference", ofEnd(life, End::reference))
                .with("basis", life.basis())
                .with("alerts", all(life.alerts(), alert -> AlertJson.of(alert, life.decidedAt())))
                .with("held", all(life.held(), DeliveryJson::of))
                .with("events", all(life.entries(), DeliveryJson::of))
                .build();
    }

    private static MembersBuilder head(SeenDelivery seen) {
        Life life = seen.life();
        return Json.members()
                .with("id", life.id())
                .with("state", seen.state())
                .with("receiver", seen.receiver())
                .with("plugin", seen.plugin())
                .with("destination", life.destination())
                .with("incident", life.incident())
                .with("reason", life.reason())
                .with("decided_at", AlertJson.time(life.decidedAt()))
                .with("ended_at", ofEnd(life, end -> AlertJson.time(end.at())))
                .with("detail", ofEnd(life, End::why));
    }

    private static Json ofEnd(Life life, Function<End, String> text) {
        return life.end().map(text).map(Json::of).orElse(Json.nothing());
    }

    private static <T> Json all(List<T> values, Function<T, Json> json) {
        return Json.items(values.stream().map(json).toList());
    }

    private static Json of(Held held) {
        return AlertJson.head(held.alert())
                .with("by", word(held.stage()))
                .with("why", held.why())
                .build();
    }

    /** {@return what holds an alert back, in a word} */
    static String word(Held.Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private static Json of(Entry entry) {
        return switch (entry) {
            case Entry.Waited waited ->
                event("waited", entry)
                        .with("until", AlertJson.time(waited.until()))
                        .with("why", waited.why())
                        .build();
            case Entry.Begun begun ->
                event("trying", entry).with("attempt", begun.number()).build();
            case Entry.Attempted attempted ->
                event("tried", entry)
                        .with("attempt", attempted.number())
                        .with("duration_micros", attempted.took().dividedBy(ChronoUnit.MICROS.getDuration()))
                        .with("status", attempted.status() == 0 ? Json.nothing() : Json.of(attempted.status()))
                        .with("detail", attempted.detail())
                        .build();
            case Entry.Lost lost ->
                event("lost", entry).with("attempt", lost.number()).build();
        };
    }

    private static MembersBuilder event(String kind, Entry entry) {
        return Json.members().with("event", kind).with("at", AlertJson.time(entry.at()));
    }
}
