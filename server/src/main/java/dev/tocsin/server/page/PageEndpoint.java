package dev.tocsin.server.page;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.group.Standing;
import dev.tocsin.server.api1.Deliveries;
import dev.tocsin.server.api1.SeenDelivery;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.engine.Snapshot;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Endpoint;
import dev.tocsin.server.http.Reply;
import dev.tocsin.server.http.Router;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** Shows pages to browsers. Safe to share between threads. */
public final class PageEndpoint implements Endpoint {
    private static final String HOME = "/";
    private static final String DELIVERY = "/deliveries/";
    private static final String ALERT = "/alerts/";
    private static final int SHOWN = 50;
    private static final int OF_AN_ALERT = 5;

    private final Engine engine;
    private final Deliveries deliveries;
    private final Supplier<Optional<Problem>> trouble;
    private final String version;
    private final Router router;

    /**
     * Makes one.
     *
     * @param engine who is asked for alerts and silences
     * @param deliveries all deliveries
     * @param trouble tells why nothing is accepted now, if so
     * @param version which version of Tocsin it is
     */
    public PageEndpoint(Engine engine, Deliveries deliveries, Supplier<Optional<Problem>> trouble, String version) {
        this.engine = engine;
        this.deliveries = deliveries;
        this.trouble = trouble;
        this.version = version;
        router = new Router();
        // Whoever watches the service often asks for no more than the head.
        for (String method : List.of("GET", "HEAD")) {
            router.on(method, HOME, call -> home())
                    .on(method, DELIVERY + "*", this::delivery)
                    .on(method, ALERT + "*", this::alert);
        }
    }

    /** {@return whether there is a page at a path, or could be} */
    public static boolean isAt(String path) {
        return path.equals(HOME) || path.startsWith(DELIVERY) || path.startsWith(ALERT);
    }

    @Override
    public Reply answer(Call call) throws InterruptedException {
        return router.answer(call);
    }

    private Reply home() throws InterruptedException {
        Snapshot snapshot = engine.snapshot();
        List<SeenDelivery> newest = deliveries.newest(SHOWN);
        return Sheet.reply(
                200,
                "Tocsin",
                snapshot.at(),
                sheet -> new HomePage(sheet, snapshot.at()).write(snapshot, newest, trouble.get(), version));
    }

    private Reply delivery(Call call) throws InterruptedException {
        Optional<SeenDelivery> found = deliveries.find(call.name());
        return found.isEmpty()
                ? unknown("delivery")
                : Sheet.reply(
                        200,
                        "Delivery to " + found.get().receiver(),
                        engine.now(),
                        sheet -> new DeliveryPage(sheet).write(found.get()));
    }

    private Reply alert(Call call) throws InterruptedException {
        Snapshot snapshot = engine.snapshot();
        Optional<KnownAlert> found = snapshot.alert(call.name());
        if (found.isEmpty()) {
            return unknown("alert");
        }
        KnownAlert alert = found.get();
        SequencedMap<Standing, List<SeenDelivery>> standings = standings(alert);
        return Sheet.reply(
                200,
                "Alert " + alert.labels().getOrDefault("alertname", call.name()),
                snapshot.at(),
                sheet -> new AlertPage(sheet, snapshot.at()).write(alert, call.name(), standings));
    }

    private SequencedMap<Standing, List<SeenDelivery>> standings(KnownAlert alert) throws InterruptedException {
        SequencedMap<Standing, List<SeenDelivery>> standings = new LinkedHashMap<>();
        for (Standing standing : engine.standings(alert.labels())) {
            standings.put(
                    standing,
                    deliveries.concerning(alert.labels(), standing.receiver(), standing.incident(), OF_AN_ALERT));
        }
        return standings;
    }

    private Reply unknown(String what) {
        return Sheet.reply(404, "Unknown", engine.now(), sheet -> {
            sheet.html().element("h1", "There is no such " + what);
            sheet.html().element("p", "It never was, or is over and forgotten.");
            sheet.html().in("p", () -> sheet.html().element("a", "Tocsin", "href", HOME));
        });
    }
}
