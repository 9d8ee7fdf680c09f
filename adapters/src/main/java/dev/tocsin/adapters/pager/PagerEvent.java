package dev.tocsin.adapters.pager;

import dev.tocsin.api.delivery.Detail;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes events of PagerDuty's Events API v2.
 *
 * @param service what is affected
 * @param routingKey whom to tell
 * @param key by which several events are known to be about one incident
 */
record PagerEvent(String service, Secret routingKey, Optional<String> key) {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s]+");

    Json write(Incident incident, String severity, Detail detail) {
        MembersBuilder event = Json.members()
                .with("routing_key", Json.of(routingKey))
                .with("event_action", incident.status() == Status.FIRING ? "trigger" : "resolve");
        key.ifPresent(known -> event.with("dedup_key", known));
        event.with("payload", payload(incident, severity, detail)).with("client", "Tocsin");
        incident.link().filter(PagerEvent::isWebAddress).ifPresent(link -> event.with("links", links(link)));
        return event.build();
    }

    private Json payload(Incident incident, String severity, Detail detail) {
        MembersBuilder payload = Json.members()
                .with("summary", summary(incident))
                .with("source", incident.labels().getOrDefault("instance", service))
                .with("severity", severity);
        incident.startsAt().ifPresent(start -> payload.with("timestamp", start.toString()));
        return payload.with("component", service)
                .with("custom_details", PagerDetails.of(incident, detail))
                .build();
    }

    private static String summary(Incident incident) {
        boolean saysMore = !incident.summary().isEmpty() && !incident.summary().equals(incident.title());
        return saysMore ? incident.title() + ": " + incident.summary() : incident.title();
    }

    /** An address that PagerDuty would not take must not cost the page. */
    private static boolean isWebAddress(String link) {
        return WEB_ADDRESS.matcher(link).matches();
    }

    private static Json links(String link) {
        return Json.items(List.of(
                Json.members().with("href", link).with("text", "Look at it").build()));
    }
}
