package dev.tocsin.server.api1;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.IncidentArguments;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Reply;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes incidents that are written by hand, each as an alert: its title is the name of the alert, its severity a label, its summary
 * an annotation.
 *
 * @param engine who is told
 * @param clock what time it is
 */
record IncidentsEndpoint(Engine engine, InstantSource clock) {
    private static final Place BODY = Place.root("member", "the incident");
    private static final List<Property> PROPERTIES = IncidentArguments.properties().stream()
            .filter(property -> !property.isCalled("key"))
            .toList();

    Reply post(Call call) throws InterruptedException {
        Query.of(call, List.of());
        PostedAlert alert = alert(incident(PostedBody.members(call, BODY)));
        engine.post(List.of(alert));
        String fingerprint = AlertJson.fingerprint(Labels.of(alert.labels()));
        return Reply.json(200, Json.members().with("fingerprint", fingerprint).build());
    }

    private static Incident incident(Map<String, Input> given) {
        Problems.Collector problems = Problems.collector();
        Binding binding = Binding.of(PROPERTIES, given, BODY, problems);
        problems.toProblems().orThrow();
        Incident incident = IncidentArguments.incident(binding.values());
        PostedBody.checkLabels(incident.labels(), BODY.member("labels"), problems);
        PostedBody.checkTimes(incident.startsAt(), incident.endsAt(), BODY.member("ends_at"), problems);
        problems.toProblems().orThrow();
        return incident;
    }

    private PostedAlert alert(Incident incident) {
        Map<String, String> labels = new LinkedHashMap<>(incident.labels());
        labels.putIfAbsent("alertname", incident.title());
        labels.putIfAbsent("severity", incident.severity().word());
        Map<String, String> annotations = new LinkedHashMap<>(incident.annotations());
        annotations.putIfAbsent("summary", incident.summary());
        boolean isOver = incident.status() == Status.RESOLVED;
        return new PostedAlert(
                labels,
                annotations,
                incident.startsAt().orElse(null),
                incident.endsAt().orElse(isOver ? clock.instant() : null),
                incident.link().orElse(""));
    }
}
