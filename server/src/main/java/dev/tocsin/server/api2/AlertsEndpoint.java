package dev.tocsin.server.api2;

import static java.util.Comparator.comparing;

import dev.tocsin.delivery.route.Route;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.engine.Snapshot;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Reply;
import dev.tocsin.server.watch.Happening;
import dev.tocsin.server.watch.Watcher;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes alerts, and shows them one by one or in groups. */
final class AlertsEndpoint {
    private final Engine engine;
    private final Watcher watcher;

    AlertsEndpoint(Engine engine, Watcher watcher) {
        this.engine = engine;
        this.watcher = watcher;
    }

    Reply post(Call call) throws InterruptedException {
        AlertReader.Read read = AlertReader.read(call.body());
        watcher.see(told(read, engine.now()));
        engine.post(read.alerts());
        if (!read.mistakes().isEmpty()) {
            throw BadCallException.senseless(String.join("\n", read.mistakes()));
        }
        return Reply.empty(200);
    }

    private static Happening.Told told(AlertReader.Read read, Instant now) {
        int resolved = Math.toIntExact(
                read.all().stream().filter(alert -> alert.isOverAt(now)).count());
        return new Happening.Told(
                read.all().size() - resolved, resolved, read.mistakes().size());
    }

    Reply list(Call call) throws InterruptedException {
        Selection selection = Selection.of(call);
        Predicate<String> receiver = Query.receiver(call);
        Snapshot snapshot = engine.snapshot();
        List<SeenAlert> alerts = selection
                .of(snapshot)
                .filter(alert -> receivers(snapshot, alert).stream().anyMatch(receiver))
                .sorted(comparing(SeenAlert::fingerprint))
                .toList();
        // Routed once more then, so that what is not read yet is held as small as can be.
        return Reply.json(200, alerts, alert -> new ToldAlert(alert, receivers(snapshot, alert)).toJson(List.of()));
    }

    private static SequencedSet<String> receivers(Snapshot snapshot, SeenAlert alert) {
        return snapshot.setup().plan().routes().matching(alert.alert().labels()).stream()
                .map(Route::receiver)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Reply groups(Call call) throws InterruptedException {
        Selection selection = Selection.of(call);
        Predicate<String> receiver = Query.receiver(call);
        Snapshot snapshot = engine.snapshot();
        SeenGroups groups = new SeenGroups(snapshot, receiver);
        selection.of(snapshot).forEach(groups::add);
        return groups.toReply(Query.wants(call, "muted"));
    }
}
