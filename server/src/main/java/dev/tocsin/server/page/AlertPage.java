package dev.tocsin.server.page;

import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.group.Standing;
import dev.tocsin.server.api1.SeenDelivery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * One alert: what is said of it, and how it stands with each receiver that it leads to.
 *
 * @param sheet what it is written on
 * @param now what time it is
 */
record AlertPage(Sheet sheet, Instant now) {
    /**
     * Writes it.
     *
     * @param standings how it stands with each group that has it, and the newest deliveries that concern it there
     */
    void write(KnownAlert alert, String fingerprint, SequencedMap<Standing, List<SeenDelivery>> standings) {
        Html html = sheet.html();
        html.in("header", () -> {
            html.in("p", () -> html.element("a", "Tocsin", "href", "/"));
            html.element("h1", "Alert " + alert.labels().getOrDefault("alertname", fingerprint));
            html.in("p", () -> {
                sheet.state(alert.statusAt(now).word());
                html.text(" since ");
                sheet.wholeTime(alert.isResolvedAt(now) ? alert.endsAt() : alert.startsAt());
            });
        });
        html.element("h2", "Labels");
        texts(alert.labels());
        if (!alert.annotations().isEmpty()) {
            html.element("h2", "Annotations");
            texts(alert.annotations());
        }
        source(alert.generatorUrl());
        html.element("h2", "Who is told");
        html.in(
                "ul",
                () -> standings.forEach((standing, deliveries) -> html.in("li", () -> standing(standing, deliveries))));
        html.in("p", () -> html.element("a", "as JSON", "href", "/api/v1/alerts/" + fingerprint));
    }

    private void texts(Map<String, String> texts) {
        Html html = sheet.html();
        html.in(
                "dl",
                () -> texts.forEach((name, value) -> html.element("dt", name).element("dd", value)));
    }

    /** Leads to where the alert comes from; what is no address of the web may do anything, and stays a text. */
    private void source(String address) {
        if (address.startsWith("http://") || address.startsWith("https://")) {
            sheet.html()
                    .in(
                            "p",
                            () -> sheet.html()
                                    .element("a", "where it comes from", "href", address, "rel", "noreferrer"));
        } else if (!address.isEmpty()) {
            sheet.html().element("p", "comes from " + address);
        }
    }

    private void standing(Standing standing, List<SeenDelivery> deliveries) {
        Html html = sheet.html();
        html.element("b", standing.receiver()).text(" ").element("code", standing.incident());
        html.in("p", () -> {
            html.text(standing.held()
                    .map(held -> "not told: " + DeliveryPage.because(held))
                    .orElse("told"));
            html.text(", looked at next ");
            sheet.time(standing.nextLook());
        });
        deliveries.forEach(seen -> html.in("p", () -> {
            sheet.state(seen.state());
            html.text(" ")
                    .element(
                            "a",
                            seen.life().reason(),
                            "href",
                            "/deliveries/" + seen.life().id())
                    .text(" ");
            sheet.time(seen.life().decidedAt());
        }));
    }
}
