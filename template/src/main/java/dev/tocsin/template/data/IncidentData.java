package dev.tocsin.template.data;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Grouping;
import dev.tocsin.api.incident.Incident;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a template is handed: an incident as Alertmanager's data. One that was given by hand, without alerts, stands for the
 * one alert that it would have come from. Immutable.
 */
public final class IncidentData implements Structure {
    private static final String NAME = "alertname";

    private final Incident incident;
    private final Grouping grouping;
    private final List<Alert> alerts;

    private IncidentData(Incident incident, Grouping grouping, List<Alert> alerts) {
        this.incident = incident;
        this.grouping = grouping;
        this.alerts = alerts;
    }

    /** {@return the data of an incident} */
    public static IncidentData of(Incident incident) {
        if (!incident.alerts().isEmpty()) {
            return new IncidentData(incident, incident.grouping(), incident.alerts());
        }
        Alert only = onlyAlert(incident);
        boolean isGrouped = incident.grouping() != Grouping.none();
        return new IncidentData(incident, isGrouped ? incident.grouping() : groupOf(only), List.of(only));
    }

    private static Grouping groupOf(Alert only) {
        return Grouping.builder()
                .groupLabels(Map.of(NAME, only.labels().getOrDefault(NAME, "")))
                .commonLabels(only.labels())
                .commonAnnotations(only.annotations())
                .externalUrl(only.generatorUrl().orElse(""))
                .build();
    }

    private static Alert onlyAlert(Incident incident) {
        Map<String, String> labels = new TreeMap<>(incident.labels());
        labels.put(NAME, incident.title());
        labels.put("severity", incident.severity().word());
        Map<String, String> annotations = new TreeMap<>(incident.annotations());
        annotations.put("summary", incident.summary());
        Alert.Builder alert =
                Alert.builder().status(incident.status()).labels(labels).annotations(annotations);
        incident.startsAt().ifPresent(alert::startsAt);
        incident.endsAt().ifPresent(alert::endsAt);
        incident.link().ifPresent(alert::generatorUrl);
        return alert.build();
    }

    @Override
    public Type type() {
        return Type.DATA;
    }

    Text receiver() {
        return Text.of(grouping.receiver());
    }

    Text status() {
        return Text.of(incident.status().word());
    }

    Items alerts() {
        return new Items(Type.ALERTS, AlertData.of(alerts.stream()));
    }

    Text reason() {
        return Text.of(grouping.reason());
    }

    Kv groupLabels() {
        return new Kv(grouping.groupLabels());
    }

    Kv commonLabels() {
        return new Kv(grouping.commonLabels());
    }

    Kv commonAnnotations() {
        return new Kv(grouping.commonAnnotations());
    }

    Kv routeLabels() {
        return new Kv(grouping.routeLabels());
    }

    Text externalUrl() {
        return Text.of(grouping.externalUrl());
    }
}
