package dev.tocsin.server.api1;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.IncidentArguments;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        PostedAlert alert = alert(incident(read(call.body())));
        engine.post(List.of(alert));
        String fingerprint = AlertJson.fingerprint(Labels.of(alert.labels()));
        return Reply.json(200, Json.members().with("fingerprint", fingerprint).build());
    }

    private static Json read(byte[] body) {
        try {
            return JsonText.read(
                    new ByteArrayInputStream(body), Limits.ofDefaults().withBytes(Math.max(1, body.length)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Incident incident(Json body) {
        if (!(Input.structured(body) instanceof Input.Entries given)) {
            throw ProblemException.of(wrong(BODY, "found a " + body.kind() + ", expected an object", "write one"));
        }
        Problems.Collector problems = Problems.collector();
        Binding binding = Binding.of(PROPERTIES, given.values(), BODY, problems);
        problems.toProblems().orThrow();
        Incident incident = IncidentArguments.incident(binding.values());
        incident.labels().keySet().stream()
                .filter(name -> !MatcherSyntax.FALLBACK.isLabelName(name))
                .map(name -> wrong(
                        BODY.member("labels"),
                        Quoted.of(name) + " is no name of a label",
                        "give it one of Unicode text"))
                .forEach(problems::add);
        if (incident.startsAt().isPresent()
                && incident.endsAt().filter(incident.startsAt().get()::isAfter).isPresent()) {
            problems.add(wrong(BODY.member("ends_at"), "it ends before it starts", "give a later time"));
        }
        problems.toProblems().orThrow();
        return incident;
    }

    private static Problem wrong(Place place, String message, String fix) {
        return new Problem(Code.INVALID_PAYLOAD, place.toString(), message, fix);
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
