package dev.tocsin.adapters.pager;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.message.Link;
import dev.tocsin.api.message.Message;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.util.List;
import java.util.Optional;

/**
 * Writes events of PagerDuty's Events API v2.
 *
 * @param routingKey whom to tell
 * @param key by which several events are known to be about one incident
 * @param source where it happens, unless the incident says so itself
 * @param component what is affected, if that is known
 */
record PagerEvent(Secret routingKey, Optional<String> key, String source, Optional<String> component) {
    static final String CLIENT = "Tocsin";

    Json write(Incident incident, String severity, Json details) {
        MembersBuilder event = Json.members()
                .with("routing_key", Json.of(routingKey))
                .with("event_action", incident.status() == Status.FIRING ? "trigger" : "resolve");
        key.ifPresent(known -> event.with("dedup_key", known));
        event.with("payload", payload(incident, severity, details)).with("client", CLIENT);
        List<Link> links = Message.of(incident, 0).links();
        if (!links.isEmpty()) {
            event.with("links", Json.items(links.stream().map(PagerEvent::link).toList()));
        }
        return event.build();
    }

    private Json payload(Incident incident, String severity, Json details) {
        MembersBuilder payload = Json.members()
                .with("summary", summary(incident))
                .with("source", incident.labels().getOrDefault("instance", source))
                .with("severity", severity);
        incident.startsAt().ifPresent(start -> payload.with("timestamp", start.toString()));
        component.ifPresent(known -> payload.with("component", known));
        return payload.with("custom_details", details).build();
    }

    static String summary(Incident incident) {
        boolean saysMore = !incident.summary().isEmpty() && !incident.summary().equals(incident.title());
        return saysMore ? incident.title() + ": " + incident.summary() : incident.title();
    }

    static Json link(Link link) {
        return Json.members()
                .with("href", link.address().toASCIIString())
                .with("text", link.text())
                .build();
    }
}
