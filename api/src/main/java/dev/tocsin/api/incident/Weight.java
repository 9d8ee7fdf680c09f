package dev.tocsin.api.incident;

import dev.tocsin.contract.value.TextSize;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the bytes that the texts of an incident take in UTF-8. */
final class Weight {
    private Weight() {}

    static int of(Incident incident) {
        long own = texts(incident.key(), incident.title(), incident.severity().word(), incident.summary())
                + texts(incident.link().orElse(""))
                + texts(incident.labels())
                + texts(incident.annotations());
        long alerts = incident.alerts().stream().mapToLong(Weight::alert).sum();
        return (int) Math.min(Integer.MAX_VALUE, own + alerts + grouping(incident.grouping()));
    }

    private static long alert(Alert alert) {
        return texts(alert.labels())
                + texts(alert.annotations())
                + texts(alert.fingerprint(), alert.generatorUrl().orElse(""));
    }

    private static long grouping(Grouping grouping) {
        return texts(grouping.receiver(), grouping.reason(), grouping.externalUrl())
                + texts(grouping.groupLabels())
                + texts(grouping.commonLabels())
                + texts(grouping.commonAnnotations())
                + texts(grouping.routeLabels());
    }

    private static long texts(Map<String, String> texts) {
        return sum(texts.keySet().stream()) + sum(texts.values().stream());
    }

    private static long texts(String... texts) {
        return sum(Stream.of(texts));
    }

    private static long sum(Stream<String> texts) {
        return texts.mapToLong(TextSize::utf8).sum();
    }
}
