package dev.tocsin.delivery.incident;

import static java.util.stream.Collectors.joining;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Severity;
import dev.tocsin.api.incident.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
        for (Map<String, String> labels : labelSets()) {
            @Nullable String name = labels.get(NAME);
            if (name != null) {
                return name;
            }
        }
        return titleWithoutName();
    }

    private String titleWithoutName() {
        return labelSets().stream()
                .filter(labels -> !labels.isEmpty())
                .findFirst()
                .map(labels -> labels.entrySet().stream()
                        .map(label -> label.getKey() + "=" + label.getValue())
                        .collect(joining(", ")))
                .orElse("alert without labels");
    }

    private List<Map<String, String>> labelSets() {
        return alerts.isEmpty()
                ? List.of(groupLabels, commonLabels)
                : List.of(groupLabels, commonLabels, alerts.getFirst().labels());
    }

    /** The highest among the firing alerts; of all, if none is firing. */
    private String severity() {
        return highest(alert -> alert.status() == Status.FIRING)
                .or(() -> highest(alert -> true))
                .map(Severity::word)
                .orElseGet(() -> commonLabels.getOrDefault(SEVERITY, ""));
    }

    private Optional<Severity> highest(Predicate<Alert> wanted) {
        @Nullable Severity highest = null;
        for (Alert alert : alerts) {
            @Nullable String word = alert.labels().get(SEVERITY);
            if (word != null && wanted.test(alert)) {
                Severity severity = Severity.of(word);
                highest = highest == null || severity.compareTo(highest) > 0 ? severity : highest;
            }
        }
        return Optional.ofNullable(highest);
    }

    private Optional<String> summary() {
        return summary(commonAnnotations)
                .or(() -> alerts.isEmpty()
                        ? Optional.empty()
                        : summary(alerts.getFirst().annotations()));
    }

    private static Optional<String> summary(Map<String, String> annotations) {
        for (String name : SUMMARIES) {
            @Nullable String summary = annotations.get(name);
            if (summary != null) {
                return Optional.of(summary);
            }
        }
        return Optional.empty();
    }
}
