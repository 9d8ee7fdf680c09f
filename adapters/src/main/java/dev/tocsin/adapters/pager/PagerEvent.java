package dev.tocsin.adapters.pager;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.TextSize;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes events of PagerDuty's Events API v2, within the limits that it documents.
 *
 * @param service what is affected
 * @param routingKey whom to tell
 * @param deduplicate whether the event has a key
 */
record PagerEvent(String service, Secret routingKey, boolean deduplicate) {
    /** The longest summary, in code points. */
    static final int MAX_SUMMARY = 1024;

    /** The largest event, in octets, of the 512 KB that are taken; the rest is room for the key, which is weighed masked. */
    static final int MAX_EVENT = 511_000;

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s]+");

    Json write(Incident incident) {
        Json event = write(incident, PagerDetails.of(incident));
        return TextSize.utf8(JsonText.write(event)) <= MAX_EVENT ? event : write(incident, PagerDetails.leftOut());
    }

    private Json write(Incident incident, Json details) {
        MembersBuilder event = Json.members()
                .with("routing_key", Json.of(routingKey))
                .with("event_action", incident.status() == Status.FIRING ? "trigger" : "resolve");
        if (deduplicate) {
            event.with("dedup_key", DedupKey.of(service, incident.key()));
        }
        event.with("payload", payload(incident, details)).with("client", "Tocsin");
        incident.link().filter(PagerEvent::isWebAddress).ifPresent(link -> event.with("links", links(link)));
        return event.build();
    }

    private Json payload(Incident incident, Json details) {
        MembersBuilder payload = Json.members()
                .with("summary", shortened(summary(incident)))
                .with("source", incident.labels().getOrDefault("instance", service))
                .with("severity", incident.severity().level().name().toLowerCase(Locale.ROOT));
        incident.startsAt().ifPresent(start -> payload.with("timestamp", start.toString()));
        return payload.with("component", service)
                .with("custom_details", details)
                .build();
    }

    private static String summary(Incident incident) {
        boolean saysMore = !incident.summary().isEmpty() && !incident.summary().equals(incident.title());
        return saysMore ? incident.title() + ": " + incident.summary() : incident.title();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MAX_SUMMARY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_SUMMARY - 1)) + "…";
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
