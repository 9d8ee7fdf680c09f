package dev.tocsin.server.api1;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.journal.History;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Endpoint;
import dev.tocsin.server.http.ProblemJson;
import dev.tocsin.server.http.Reply;
import dev.tocsin.server.http.Router;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Answers all calls below {@code /api/v1}. Safe to share between threads. */
public final class TocsinApi implements Endpoint {
    /** What the path of each call begins with. */
    public static final String PATH = "/api/v1/";

    private static final Set<Code> UNKNOWN = EnumSet.of(Code.NOTHING_KNOWN, Code.UNKNOWN_GROUP, Code.UNKNOWN_PLUGIN);

    private final Router router;

    /**
     * Makes one.
     *
     * @param engine who is asked for what is under way, and told of incidents
     * @param history who is asked for what has ended
     * @param feed who tells of what ends
     * @param registry knows the plugins
     * @param clock what time it is
     */
    public TocsinApi(Engine engine, History history, Feed feed, Registry registry, InstantSource clock) {
        Deliveries all = new Deliveries(engine, history);
        DeliveriesEndpoint deliveries = new DeliveriesEndpoint(all);
        WishesEndpoint wishes = new WishesEndpoint(all);
        AlertsEndpoint alerts = new AlertsEndpoint(engine, all);
        PluginsEndpoint plugins = new PluginsEndpoint(registry);
        router = new Router((path, status, why) -> refusal(status, why))
                .on("GET", PATH + "openapi.json", OpenApi::show)
                .on("GET", PATH + "deliveries", deliveries::list)
                .on("GET", PATH + "deliveries/events", new EventsEndpoint(feed)::listen)
                .on("GET", PATH + "deliveries/*", deliveries::show)
                .on("POST", PATH + "deliveries/*/cancel", wishes::cancel)
                .on("POST", PATH + "deliveries/*/replay", wishes::replay)
                .on("POST", PATH + "incidents", new IncidentsEndpoint(engine, clock)::post)
                .on("POST", PATH + "webhooks/alertmanager", new WebhookEndpoint(engine, clock)::post)
                .on("GET", PATH + "alerts", alerts::list)
                .on("GET", PATH + "alerts/*", alerts::show)
                .on("GET", PATH + "plugins", plugins::list)
                .on("GET", PATH + "plugins/*/*", plugins::show);
    }

    /** {@return the calls that it answers, each a method and a path, in which {@code *} stands for any one part} */
    List<String> calls() {
        return router.calls();
    }

    /** {@return what is told of a call that is refused} */
    public static Reply refusal(int status, Problem why) {
        return refusal(status, Problems.of(why));
    }

    private static Reply refusal(int status, Problems why) {
        return Reply.json(
                status, Json.members().with("problems", ProblemJson.of(why)).build());
    }

    @Override
    public Reply answer(Call call) throws InterruptedException {
        if (call.body().length > 0 && !call.isJson()) {
            return refusal(
                    415,
                    new Problem(
                            Code.UNKNOWN_CALL,
                            Router.place(call),
                            "its body is of another type than application/json",
                            "send JSON, with the header 'Content-Type: application/json'"));
        }
        try {
            return router.answer(call);
        } catch (ProblemException e) {
            return refusal(status(e), e.problems());
        }
    }

    private static int status(ProblemException e) {
        Problem first = e.problems().all().getFirst();
        return switch (e.kind()) {
            case USER -> {
                if (first.code() == Code.UNFIT_DELIVERY) {
                    yield 409;
                }
                yield UNKNOWN.contains(first.code()) ? 404 : 400;
            }
            case EXTERNAL, LIMIT -> 503;
            case BUG -> 500;
        };
    }
}
