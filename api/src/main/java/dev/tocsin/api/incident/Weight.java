package dev.tocsin.api.incident;

import dev.tocsin.contract.value.TextSize;
import java.util.Map;

/** Counts the bytes that the texts of an incident take in UTF-8. */
final class Weight {
    private long bytes;

    private Weight() {}

    static int of(Incident incident) {
        Weight weight = new Weight();
        weight.add(incident);
        weight.add(incident.grouping());
        incident.alerts().forEach(weight::add);
        return (int) Math.min(Integer.MAX_VALUE, weight.bytes);
    }

    private void add(Incident incident) {
        add(incident.key());
        add(incident.title());
        add(incident.severity().word());
        add(incident.summary());
        incident.link().ifPresent(this::add);
        add(incident.labels());
        add(incident.annotations());
    }

    private void add(Alert alert) {
        add(alert.labels());
        add(alert.annotations());
        add(alert.fingerprint());
        alert.generatorUrl().ifPresent(this::add);
    }

    private void add(Grouping grouping) {
        add(grouping.receiver());
        add(grouping.reason());
        add(grouping.externalUrl());
        add(grouping.groupLabels());
        add(grouping.commonLabels());
        add(grouping.commonAnnotations());
        add(grouping.routeLabels());
    }

    private void add(Map<String, String> texts) {
        texts.forEach((name, value) -> {
            add(name);
            add(value);
        });
    }

    private void add(String text) {
        bytes += TextSize.utf8(text);
    }
}
