package dev.tocsin.adapters.pager;

import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.message.Cut;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.template.Template;
import dev.tocsin.api.template.TemplateTree;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An event as a receiver has it: what its templates say, and what is built in where it has none.
 *
 * @param pager the receiver
 * @param notice what to tell
 */
record PagerDutyEvent(PagerDutyNotifier pager, Notice notice) {
    private static final Cut DESCRIPTION = Cut.to(1024, Unit.CODE_POINTS, Markup.PLAIN);
    private static final Set<String> SEVERITIES = Set.of("critical", "error", "warning", "info");

    Json write() {
        String client = client();
        MembersBuilder event = Json.members()
                .with("routing_key", Json.of(pager.routingKey().orElseThrow()))
                .with("event_action", notice.isResolved() ? "resolve" : "trigger")
                .with("dedup_key", notice.dedupKey())
                .with("payload", payload(client))
                .with("client", client);
        text(pager.clientUrl()).ifPresent(page -> event.with("client_url", page));
        addAll("links", links(), event);
        addAll(
                "images",
                pager.images().stream().flatMap(image -> image(image).stream()).toList(),
                event);
        return event.build();
    }

    /** {@return the event as version 1 of the API has it} */
    Json writeForService(Secret serviceKey) {
        MembersBuilder event = Json.members()
                .with("service_key", Json.of(serviceKey))
                .with("event_type", notice.isResolved() ? "resolve" : "trigger")
                .with("incident_key", notice.dedupKey())
                .with("description", DESCRIPTION.of(description()));
        if (!notice.isResolved()) {
            event.with("client", client());
            text(pager.clientUrl()).ifPresent(page -> event.with("client_url", page));
        }
        return event.with("details", details()).build();
    }

    private String client() {
        return text(pager.client()).orElse(PagerEvent.CLIENT);
    }

    private String description() {
        return text(pager.description()).orElseGet(() -> PagerEvent.summary(notice.incident()));
    }

    private Json payload(String client) {
        Incident incident = notice.incident();
        MembersBuilder payload = Json.members()
                .with("summary", description())
                .with("source", text(pager.source()).orElseGet(() -> place(client)))
                .with("severity", severity());
        incident.startsAt().ifPresent(start -> payload.with("timestamp", start.toString()));
        text(pager.component()).ifPresent(text -> payload.with("component", text));
        text(pager.class_()).ifPresent(text -> payload.with("class", text));
        text(pager.group()).ifPresent(text -> payload.with("group", text));
        return payload.with("custom_details", details()).build();
    }

    /** {@return what the receiver says of it, if PagerDuty knows the word: it refuses an event with any other} */
    private String severity() {
        return text(pager.severity())
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(SEVERITIES::contains)
                .orElseGet(notice::severity);
    }

    /** {@return where it happens; if nobody says so, who tells it, as Alertmanager does} */
    private String place(String client) {
        return notice.incident().labels().getOrDefault("instance", client);
    }

    /** {@return what Alertmanager always says, and what the receiver adds or says in other words} */
    private Json details() {
        Map<String, Json> details = new LinkedHashMap<>(
                AlertDetails.of(notice.incident(), notice.detail()).values());
        for (Map.Entry<String, TemplateTree> detail : pager.details().entrySet()) {
            notice.tree(Optional.of(detail.getValue())).ifPresent(said -> details.put(detail.getKey(), said));
        }
        MembersBuilder members = Json.members();
        details.forEach(members::with);
        return members.build();
    }

    private List<Json> links() {
        List<Json> own =
                pager.links().stream().flatMap(link -> link(link).stream()).toList();
        return own.isEmpty()
                ? Message.of(notice.incident(), 0).links().stream()
                        .map(PagerEvent::link)
                        .toList()
                : own;
    }

    private Optional<Json> link(PagerLink link) {
        return text(Optional.of(link.href())).map(page -> {
            MembersBuilder members = Json.members().with("href", page);
            text(link.text()).ifPresent(text -> members.with("text", text));
            return members.build();
        });
    }

    private Optional<Json> image(PagerImage image) {
        return text(Optional.of(image.src())).map(picture -> {
            MembersBuilder members = Json.members().with("src", picture);
            text(image.href()).ifPresent(page -> members.with("href", page));
            text(image.alt()).ifPresent(text -> members.with("alt", text));
            return members.build();
        });
    }

    private static void addAll(String name, List<Json> parts, MembersBuilder event) {
        if (!parts.isEmpty()) {
            event.with(name, Json.items(parts));
        }
    }

    private Optional<String> text(Optional<Template> template) {
        return notice.said(template, Markup.PLAIN);
    }
}
