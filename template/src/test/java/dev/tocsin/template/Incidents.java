package dev.tocsin.template;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Grouping;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The incidents that cases are about, as Alertmanager's webhook tells them. */
final class Incidents {
    private static final Path FOLDER = Path.of("src/test/cases/data");
    private static final Instant UNSET = Instant.parse("0001-01-01T00:00:00Z");

    private Incidents() {}

    static Incident named(String name) {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(name + ".json"))) {
            return incident((Json.Members) JsonText.read(in, Limits.ofDefaults()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Incident incident(Json.Members body) {
        return Incident.builder(text(body, "groupKey"), "warning", "")
                .status(status(body))
                .alerts(alerts(body))
                .grouping(Grouping.builder()
                        .receiver(text(body, "receiver"))
                        .reason(text(body, "notification_reason"))
                        .externalUrl(text(body, "externalURL"))
                        .groupLabels(texts(body, "groupLabels"))
                        .commonLabels(texts(body, "commonLabels"))
                        .commonAnnotations(texts(body, "commonAnnotations"))
                        .routeLabels(texts(body, "routeLabels"))
                        .build())
                .build();
    }

    private static List<Alert> alerts(Json.Members body) {
        Json alerts = body.find("alerts").orElseThrow();
        return ((Json.Items) alerts)
                .values().stream().map(alert -> alert((Json.Members) alert)).toList();
    }

    private static Alert alert(Json.Members told) {
        Alert.Builder alert = Alert.builder()
                .status(status(told))
                .labels(texts(told, "labels"))
                .annotations(texts(told, "annotations"))
                .startsAt(Instant.parse(text(told, "startsAt")))
                .generatorUrl(text(told, "generatorURL"))
                .fingerprint(text(told, "fingerprint"));
        Instant end = Instant.parse(text(told, "endsAt"));
        return end.equals(UNSET) ? alert.build() : alert.endsAt(end).build();
    }

    private static Status status(Json.Members told) {
        return text(told, "status").equals("firing") ? Status.FIRING : Status.RESOLVED;
    }

    private static String text(Json.Members of, String name) {
        return of.values().get(name) instanceof Json.Text text ? text.value() : "";
    }

    private static Map<String, String> texts(Json.Members of, String name) {
        Map<String, String> texts = new TreeMap<>();
        if (of.values().get(name) instanceof Json.Members members) {
            members.values().forEach((key, value) -> texts.put(key, ((Json.Text) value).value()));
        }
        return texts;
    }
}
