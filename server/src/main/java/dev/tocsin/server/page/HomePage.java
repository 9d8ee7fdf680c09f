package dev.tocsin.server.page;

import static java.util.Comparator.comparing;

import dev.tocsin.api.incident.Fingerprint;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.facts.Facts;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.Silence;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.server.api1.SeenDelivery;
import dev.tocsin.server.engine.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How the service stands: is it ready, what is firing, what is silenced, and what became of the newest deliveries.
 *
 * @param sheet what it is written on
 * @param now what time it is
 */
record HomePage(Sheet sheet, Instant now) {
    private static final int MOST = 50;

    /** Writes it. */
    void write(Snapshot snapshot, List<SeenDelivery> deliveries, Optional<Problem> trouble, String version) {
        sheet.html().in("header", () -> head(trouble, version));
        List<KnownAlert> firing = snapshot.alerts().stream()
                .filter(alert -> !alert.isResolvedAt(now))
                .sorted(comparing(KnownAlert::startsAt).reversed())
                .toList();
        Facts facts = firing.isEmpty() ? new Facts(List.of(), snapshot.setup().resolveTimeout()) : snapshot.facts();
        section("Alerts", "nothing is firing", "/api/v2/alerts", firing, alert -> alert(alert, facts));
        List<Silence> silences = snapshot.silences().stream()
                .filter(silence -> silence.stateAt(now) != Silence.State.EXPIRED)
                .sorted(comparing(Silence::endsAt))
                .toList();
        section("Silences", "nothing is silenced", "/api/v2/silences", silences, this::silence);
        section("Last deliveries", "nothing was delivered yet", "/api/v1/deliveries", deliveries, this::delivery);
    }

    private void head(Optional<Problem> trouble, String version) {
        sheet.html().element("h1", "Tocsin " + version);
        sheet.html().in("p", () -> {
            sheet.state(trouble.isEmpty() ? "ready" : "unready");
            sheet.html()
                    .text(trouble.map(why -> ": " + why).orElse(": alerts are accepted"))
                    .text(" · ");
            sheet.wholeTime(now);
        });
    }

    private <T> void section(String title, String nothing, String all, List<T> rows, Consumer<T> row) {
        Html html = sheet.html();
        html.element("h2", rows.size() <= MOST ? title : title + ": " + MOST + " of " + rows.size());
        if (rows.isEmpty()) {
            html.element("p", nothing, "class", "soft");
        }
        html.in("ul", () -> rows.stream().limit(MOST).forEach(each -> html.in("li", () -> row.accept(each))));
        html.in("p", () -> html.element("a", "all as JSON", "href", all));
    }

    private void alert(KnownAlert alert, Facts facts) {
        String address = "/alerts/" + Fingerprint.text(alert.labels().fingerprint());
        sheet.html()
                .in(
                        "a",
                        () -> {
                            sheet.state(state(alert, facts));
                            sheet.html().text(" ");
                            sheet.labels(alert.labels());
                            sheet.time(alert.startsAt());
                        },
                        "href",
                        address);
    }

    private String state(KnownAlert alert, Facts facts) {
        if (!facts.silencing(alert.labels(), now).isEmpty()) {
            return "silenced";
        }
        return facts.inhibiting(alert.labels(), now).isPresent() ? "inhibited" : "firing";
    }

    private void silence(Silence silence) {
        Html html = sheet.html();
        html.element("code", silence.matchers().toString()).text(" ");
        boolean isPending = silence.stateAt(now) == Silence.State.PENDING;
        sheet.state(isPending ? "pending" : "active");
        html.text(isPending ? ", begins " : ", ends ");
        sheet.time(isPending ? silence.startsAt() : silence.endsAt());
        html.element("p", "by " + silence.createdBy() + ": " + silence.comment(), "class", "soft");
    }

    private void delivery(SeenDelivery seen) {
        Life life = seen.life();
        Html html = sheet.html();
        html.in(
                "a",
                () -> {
                    sheet.state(seen.state());
                    html.text(" ").element("b", seen.receiver()).text(" through " + seen.plugin() + " ");
                    sheet.time(life.end().map(End::at).orElse(life.decidedAt()));
                    html.in(
                            "p",
                            () -> html.element("code", life.incident()).text(" " + life.reason()),
                            "class",
                            "soft");
                },
                "href",
                "/deliveries/" + life.id());
    }
}
