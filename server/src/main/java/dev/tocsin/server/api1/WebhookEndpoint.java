package dev.tocsin.server.api1;

import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.InstantKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the alerts of a notification that an Alertmanager sends to a webhook. Members that are not known are passed over, as newer
 * versions add some. Who sends it speaks of an alert again hours later only, so one that is firing is taken for over a day after it was
 * last spoken of.
 *
 * @param engine who is told
 * @param clock what time it is
 */
record WebhookEndpoint(Engine engine, InstantSource clock) {
    private static final Place BODY = Place.root("member", "the webhook");
    private static final Duration MOST_AGE = Duration.ofDays(1);
    private static final String ALERTS = "alerts";
    private static final String LABELS = "labels";
    private static final String ENDS_AT = "endsAt";

    /** What a client in Go sends where it has no time. */
    private static final Instant NO_TIME = Instant.parse("0001-01-01T00:00:00Z");

    private static final Kind TEXT = new StringKind(Range.any(), null);
    private static final List<Property> ALERT = List.of(
            property(LABELS, new MapKind(TEXT), new Presence.Required()),
            property("annotations", new MapKind(TEXT), new Presence.Optional()),
            property("status", new ChoiceKind(List.of("firing", "resolved")), new Presence.Required()),
            property("startsAt", new InstantKind(), new Presence.Optional()),
            property(ENDS_AT, new InstantKind(), new Presence.Optional()),
            property("generatorURL", TEXT, new Presence.Optional()));

    private static Property property(String name, Kind kind, Presence presence) {
        return new Property(name, kind, presence, Notes.of("As Alertmanager has it."), "java.lang.Object");
    }

    Reply post(Call call) throws InterruptedException {
        Query.of(call, List.of());
        List<PostedAlert> alerts = alerts(PostedBody.members(call, BODY));
        engine.post(alerts);
        List<String> fingerprints = alerts.stream()
                .map(alert -> AlertJson.fingerprint(Labels.of(alert.labels())))
                .toList();
        return Reply.json(
                200,
                Json.members().with("fingerprints", Json.texts(fingerprints)).build());
    }

    private List<PostedAlert> alerts(Map<String, Input> body) {
        Place place = BODY.member(ALERTS);
        if (!(body.get(ALERTS) instanceof Input.Items(var items))) {
            throw ProblemException.of(PostedBody.wrong(place, "it is no list", "send what Alertmanager sends"));
        }
        Problems.Collector problems = Problems.collector();
        List<PostedAlert> alerts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Place spot = place.item(i);
            if (items.get(i) instanceof Input.Entries(var members)) {
                alerts.add(alert(values(members, spot, problems), spot, problems));
            } else {
                problems.add(PostedBody.wrong(spot, "it is no object", "send what Alertmanager sends"));
            }
        }
        problems.toProblems().orThrow();
        return alerts;
    }

    private static Values values(Map<String, Input> members, Place place, Problems.Collector problems) {
        Map<String, Input> known = new LinkedHashMap<>(members);
        known.keySet().retainAll(ALERT.stream().map(Property::name).toList());
        return Binding.of(ALERT, known, place, problems).values();
    }

    private PostedAlert alert(Values values, Place place, Problems.Collector problems) {
        Map<String, String> labels = texts(values, LABELS);
        if (values.has(LABELS) && labels.values().stream().allMatch(String::isEmpty)) {
            problems.add(PostedBody.wrong(place.member(LABELS), "there is none", "send one at least"));
        }
        PostedBody.checkLabels(labels, place.member(LABELS), problems);
        Optional<Instant> start = time(values, "startsAt");
        Optional<Instant> end = "resolved".equals(values.get("status"))
                ? time(values, ENDS_AT).or(() -> Optional.of(clock.instant()))
                : Optional.of(clock.instant().plus(MOST_AGE));
        PostedBody.checkTimes(start, end, place.member(ENDS_AT), problems);
        @Nullable Object address = values.get("generatorURL");
        return new PostedAlert(
                labels,
                texts(values, "annotations"),
                start.orElse(null),
                end.orElse(null),
                address == null ? "" : (String) address);
    }

    private static Optional<Instant> time(Values values, String name) {
        return Optional.ofNullable((Instant) values.get(name)).filter(time -> !time.equals(NO_TIME));
    }

    @SuppressWarnings("unchecked") // The kind of these members is a map of texts.
    private static Map<String, String> texts(Values values, String name) {
        return values.get(name) instanceof Map<?, ?> map ? (Map<String, String>) map : Map.of();
    }
}
