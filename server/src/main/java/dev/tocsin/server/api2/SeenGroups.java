package dev.tocsin.server.api2;

import static java.util.Comparator.comparing;

import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.interval.Timetable;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.server.engine.Snapshot;
import dev.tocsin.server.http.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Alerts in the groups in which routes tell of them, as clients see them: ordered by the labels of the groups, then by receivers.
 * For one thread.
 */
final class SeenGroups {
    private static final Comparator<Name> ORDER = comparing(Name::labels, LabelOrder.INSTANCE)
            .thenComparing(name -> name.route().receiver())
            .thenComparing(name -> name.route().key())
            .thenComparingInt(name -> name.route().id().ordinal());
    private static final Comparator<ToldAlert> ALERTS = comparing((ToldAlert told) -> label(told, "job"))
            .thenComparing(told -> label(told, "instance"))
            .thenComparing(SeenGroups::labels, LabelOrder.INSTANCE);

    private final Snapshot snapshot;
    private final Predicate<String> receiver;
    private final Map<Name, List<ToldAlert>> groups = new LinkedHashMap<>();

    SeenGroups(Snapshot snapshot, Predicate<String> receiver) {
        this.snapshot = snapshot;
        this.receiver = receiver;
    }

    /** What tells a group from others. */
    private record Name(Route route, Labels labels) {}

    private static Labels labels(ToldAlert told) {
        return told.alert().alert().labels();
    }

    private static String label(ToldAlert told, String name) {
        return labels(told).getOrDefault(name, "");
    }

    void add(SeenAlert seen) {
        ToldAlert told = new ToldAlert(seen, new LinkedHashSet<>(2));
        Labels labels = labels(told);
        for (Route route : snapshot.setup().plan().routes().matching(labels)) {
            if (receiver.test(route.receiver())) {
                groups.computeIfAbsent(
                                new Name(route, Labels.of(route.groupLabels(labels))), name -> new ArrayList<>(1))
                        .add(told);
                told.receivers().add(route.receiver());
            }
        }
    }

    /** {@return a reply of the groups; of those that are muted only if they are wanted} */
    Reply toReply(boolean muted) {
        Map<Route, List<String>> mutedBy = new HashMap<>();
        groups.keySet().forEach(name -> mutedBy.computeIfAbsent(name.route, this::mutedBy));
        List<Name> names = groups.keySet().stream()
                .filter(name ->
                        muted || mutedBy.getOrDefault(name.route, List.of()).isEmpty())
                .sorted(ORDER)
                .toList();
        return Reply.json(
                200,
                names,
                name -> toJson(
                        name, groups.getOrDefault(name, List.of()), mutedBy.getOrDefault(name.route, List.of())));
    }

    private static Json toJson(Name name, List<ToldAlert> told, List<String> mutedBy) {
        List<Json> alerts =
                told.stream().sorted(ALERTS).map(each -> each.toJson(mutedBy)).toList();
        return Json.members()
                .with("alerts", Json.items(alerts))
                .with("labels", SeenAlert.texts(name.labels))
                .with("receiver", ReceiverJson.of(name.route.receiver()))
                .build();
    }

    /** {@return the time intervals for which a route does not tell now} */
    private List<String> mutedBy(Route route) {
        boolean isActive = route.activeTimeIntervals().isEmpty()
                || route.activeTimeIntervals().stream().anyMatch(this::isNow);
        return Stream.concat(
                        isActive ? Stream.empty() : route.activeTimeIntervals().stream(),
                        route.muteTimeIntervals().stream().filter(this::isNow))
                .toList();
    }

    private boolean isNow(String interval) {
        Timetable named = snapshot.setup().plan().intervals().get(interval);
        return named != null && named.contains(snapshot.at());
    }
}
