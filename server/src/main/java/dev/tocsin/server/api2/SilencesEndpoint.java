package dev.tocsin.server.api2;

import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.facts.PostedSilence;
import dev.tocsin.delivery.facts.Silence;
import dev.tocsin.delivery.match.Matcher;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.engine.Snapshot;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Makes, changes, ends and shows silences. */
final class SilencesEndpoint {
    private static final Pattern UUID =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Engine engine;
    private final Supplier<String> ids;

    SilencesEndpoint(Engine engine, Supplier<String> ids) {
        this.engine = engine;
        this.ids = ids;
    }

    Reply post(Call call) throws InterruptedException {
        PostedSilence wanted = new SilenceReader(ids, engine.snapshot().at()).read(call.body());
        Optional<String> id = engine.silence(wanted);
        if (id.isEmpty()) {
            throw BadCallException.unknown("silence not found");
        }
        return Reply.json(200, Json.members().with("silenceID", id.get()).build());
    }

    Reply list(Call call) throws InterruptedException {
        List<Matcher> filter = Query.filter(call).toList();
        Snapshot snapshot = engine.snapshot();
        List<Silence> silences = snapshot.silences().stream()
                .filter(silence -> silence.matchers().toList().containsAll(filter))
                .filter(silence -> Query.wants(call, SilenceJson.word(silence, snapshot.at())))
                .sorted(SilenceJson.order(snapshot.at()))
                .toList();
        return Reply.json(200, silences, silence -> SilenceJson.of(silence, snapshot.at()));
    }

    Reply show(Call call) throws InterruptedException {
        String id = id(call);
        Snapshot snapshot = engine.snapshot();
        for (Silence silence : snapshot.silences()) {
            if (silence.id().equals(id)) {
                return Reply.json(200, SilenceJson.of(silence, snapshot.at()));
            }
        }
        return Reply.empty(404);
    }

    Reply end(Call call) throws InterruptedException {
        return Reply.empty(engine.unsilence(id(call)).isPresent() ? 200 : 404);
    }

    private static String id(Call call) {
        if (!UUID.matcher(call.name()).matches()) {
            throw BadCallException.invalid(601, "silenceID in path must be of type uuid: \"" + call.name() + "\"");
        }
        return call.name();
    }
}
