package dev.tocsin.server.api2;

import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Endpoint;
import dev.tocsin.server.http.Reply;
import dev.tocsin.server.http.Router;
import dev.tocsin.server.watch.Watcher;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Answers all calls below {@code /api/v2}. Safe to share between threads. */
public final class AlertmanagerApi implements Endpoint {
    /** What the path of each call begins with. */
    public static final String PATH = "/api/v2/";

    private static final Pattern TAKES_JSON =
            Pattern.compile("(?i)(^|.*[,\\s])(\\*/\\*|application/(\\*|json))\\s*([,;].*|$)");

    private final Router router;

    /**
     * Makes one.
     *
     * @param engine who is told and asked
     * @param ids makes UUIDs for silences
     * @param about what is said of the service itself
     * @param watcher sees what senders tell of
     */
    public AlertmanagerApi(Engine engine, Supplier<String> ids, About about, Watcher watcher) {
        AlertsEndpoint alerts = new AlertsEndpoint(engine, watcher);
        SilencesEndpoint silences = new SilencesEndpoint(engine, ids);
        router = new Router()
                .on("GET", PATH + "alerts", alerts::list)
                .on("POST", PATH + "alerts", alerts::post)
                .on("GET", PATH + "alerts/groups", alerts::groups)
                .on("GET", PATH + "receivers", call -> ReceiverJson.list(engine.snapshot()))
                .on("GET", PATH + "status", call -> about.toReply(engine.snapshot()))
                .on("GET", PATH + "silences", silences::list)
                .on("POST", PATH + "silences", silences::post)
                .on("GET", PATH + "silence/*", silences::show)
                .on("DELETE", PATH + "silence/*", silences::end);
    }

    @Override
    public Reply answer(Call call) throws InterruptedException {
        try {
            String accept = call.header("accept").orElse("*/*");
            if (!TAKES_JSON.matcher(accept).matches()) {
                return Reply.error(406, "unsupported media type requested, only [application/json] are available");
            }
            String type = call.header("content-type").orElse("application/octet-stream");
            if (call.body().length > 0 && !call.isJson()) {
                return Reply.error(415, "unsupported media type \"" + type + "\", only [application/json] are allowed");
            }
            return router.answer(call);
        } catch (BadCallException bad) {
            return bad.reply();
        }
    }
}
