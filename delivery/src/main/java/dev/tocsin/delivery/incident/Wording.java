package dev.tocsin.delivery.incident;

import static java.util.stream.Collectors.joining;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Severity;
import dev.tocsin.api.incident.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the words for alerts that are told of together.
 *
 * @param groupLabels what they were grouped by
 * @param commonLabels what all of them have
 * @param commonAnnotations what is said of all of them
 * @param alerts the alerts, in the order of the sender
 */
public record Wording(
        Map<String, String> groupLabels,
        Map<String, String> commonLabels,
        Map<String, String> commonAnnotations,
        List<Alert> alerts) {

    private static final String NAME = "alertname";
    private static final String SEVERITY = "severity";
    private static final List<String> SUMMARIES = List.of("summary", "description", "message");

    /** {@return an incident of title, severity and summary alone} */
    public Incident.Builder incident() {
        String title = title();
        return Incident.builder(title, severity(), summary().orElse(title));
    }

    private String title() {
        return labelSets()
                .map(labels -> labels.get(NAME))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(this::titleWithoutName);
    }

    private String titleWithoutName() {
        return labelSets()
                .filter(labels -> !labels.isEmpty())
                .findFirst()
                .map(labels -> labels.entrySet().stream()
                        .map(label -> label.getKey() + "=" + label.getValue())
                        .collect(joining(", ")))
                .orElse("alert without labels");
    }

    private Stream<Map<String, String>> labelSets() {
        return Stream.concat(
                Stream.of(groupLabels, commonLabels), alerts.stream().limit(1).map(Alert::labels));
    }

    /** The highest among the firing alerts; of all, if none is firing. */
    private String severity() {
        return highest(alerts.stream().filter(alert -> alert.status() == Status.FIRING))
                .or(() -> highest(alerts.stream()))
                .orElseGet(() -> commonLabels.getOrDefault(SEVERITY, ""));
    }

    private static Optional<String> highest(Stream<Alert> alerts) {
        return alerts.map(alert -> alert.labels().get(SEVERITY))
                .filter(Objects::nonNull)
                .map(Severity::of)
                .max(Severity::compareTo)
                .map(Severity::word);
    }

    private Optional<String> summary() {
        return summary(commonAnnotations)
                .or(() -> alerts.stream().findFirst().flatMap(first -> summary(first.annotations())));
    }

    private static Optional<String> summary(Map<String, String> annotations) {
        return SUMMARIES.stream().map(annotations::get).filter(Objects::nonNull).findFirst();
    }
}
