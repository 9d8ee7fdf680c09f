package dev.tocsin.server.page;

import dev.tocsin.api.incident.Fingerprint;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.life.Held;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.server.api1.SeenDelivery;
import java.time.Instant;

/**
 * The whole life of one delivery.
 *
 * @param sheet what it is written on
 */
record DeliveryPage(Sheet sheet) {
    /** Writes it. */
    void write(SeenDelivery seen) {
        Life life = seen.life();
        Html html = sheet.html();
        html.in("header", () -> {
            html.in("p", () -> html.element("a", "Tocsin", "href", "/"));
            html.element("h1", "Delivery to " + seen.receiver());
            html.in("p", () -> {
                sheet.state(seen.state());
                life.end().map(End::why).ifPresent(why -> html.text(": " + why));
            });
        });
        html.in("dl", () -> {
            fact("delivery", life.id());
            fact("through", seen.plugin());
            fact("incident", life.incident());
            fact("because", life.reason());
            life.end().map(End::reference).filter(text -> !text.isEmpty()).ifPresent(text -> fact("there it is", text));
        });
        html.element("h2", "What was to be told");
        html.in("ul", () -> {
            life.alerts().forEach(alert -> html.in("li", () -> alert(alert, life.decidedAt())));
            life.held().forEach(held -> html.in("li", () -> held(held)));
        });
        html.element("h2", "What happened");
        html.in("ol", () -> {
            event(life.decidedAt(), "decided: " + life.reason());
            life.entries().forEach(entry -> event(entry.at(), happened(entry)));
            life.end().ifPresent(end -> event(end.at(), end.outcome().word() + ": " + end.why()));
        });
        html.in("p", () -> html.element("a", "as JSON", "href", "/api/v1/deliveries/" + life.id()));
    }

    private void fact(String name, String value) {
        sheet.html().element("dt", name).element("dd", value);
    }

    private void alert(KnownAlert alert, Instant asOf) {
        String address = "/alerts/" + Fingerprint.text(alert.labels().fingerprint());
        sheet.html()
                .in(
                        "a",
                        () -> {
                            sheet.labels(alert.labels());
                            sheet.state(alert.statusAt(asOf).word());
                        },
                        "href",
                        address);
    }

    private void held(Held held) {
        sheet.labels(held.alert());
        sheet.html().text("not told: " + because(held));
    }

    /** {@return what holds an alert back, in words} */
    static String because(Held held) {
        return switch (held.stage()) {
            case INHIBITION -> "it is inhibited by " + held.why();
            case ACTIVE_TIME, MUTE_TIME -> "its route does not tell now: " + held.why();
            default -> held.why();
        };
    }

    private void event(Instant at, String words) {
        sheet.html().in("li", () -> {
            sheet.wholeTime(at);
            sheet.html().element("p", words);
        });
    }

    private static String happened(Entry entry) {
        return switch (entry) {
            case Entry.Waited waited -> "made to wait until " + Moments.whole(waited.until()) + " for " + waited.why();
            case Entry.Begun begun -> "attempt " + begun.number() + " is under way";
            case Entry.Attempted tried ->
                "attempt " + tried.number() + ", " + tried.took().toMillis() + " ms: " + tried.detail();
            case Entry.Lost lost ->
                "attempt " + lost.number() + " was cut by the end of the service; the target may have taken it";
        };
    }
}
