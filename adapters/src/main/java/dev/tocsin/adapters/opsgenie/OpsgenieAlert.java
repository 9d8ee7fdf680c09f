package dev.tocsin.adapters.opsgenie;

import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what opens an alert, and what closes it: what the templates of a receiver say, and what is built in where it has
 * none.
 *
 * @param opsgenie the receiver
 * @param notice what to tell
 */
record OpsgenieAlert(OpsgenieNotifier opsgenie, Notice notice) {
    private static final String SOURCE = "Tocsin";

    /** How many characters the details may have in all, names and values. */
    private static final int DETAILS_MAX = 8_000;

    Json.Members opening() {
        Message message = notice.message();
        MembersBuilder alert = Json.members()
                .with("message", text(opsgenie.message()).orElseGet(message::title))
                .with("alias", notice.dedupKey())
                .with(
                        "description",
                        text(opsgenie.description())
                                .orElseGet(() -> MarkupWriter.of(Markup.PLAIN).write(message)))
                .with("details", details());
        addAll("responders", Responders.of(opsgenie.responders(), notice), alert);
        addAll("tags", parts(opsgenie.tags()), alert);
        addAll("actions", parts(opsgenie.actions()), alert);
        text(opsgenie.note()).ifPresent(note -> alert.with("note", note));
        text(opsgenie.entity())
                .or(() -> Optional.ofNullable(notice.incident().labels().get("instance")))
                .filter(entity -> !entity.isEmpty())
                .ifPresent(entity -> alert.with("entity", entity));
        return alert.with("source", source())
                .with("priority", text(opsgenie.priority()).orElseGet(notice::severity))
                .build();
    }

    /** {@return one of the texts of what opens the alert, alone} */
    Json updating(String text) {
        return Json.members().with(text, opening().find(text).orElseThrow()).build();
    }

    Json closing() {
        return Json.members()
                .with("source", source())
                .with("note", Message.of(notice.incident(), 0).footer())
                .build();
    }

    private String source() {
        return text(opsgenie.source()).orElse(SOURCE);
    }

    /** As many details as fit, the receiver's own first: the alert is worth more than all of them. */
    private Json details() {
        Map<String, String> all = new LinkedHashMap<>();
        opsgenie.details()
                .forEach((name, template) ->
                        notice.text(Optional.of(template), Markup.PLAIN).ifPresent(text -> all.put(name, text)));
        notice.incident().labels().forEach(all::putIfAbsent);
        MembersBuilder details = Json.members();
        int room = DETAILS_MAX;
        for (Map.Entry<String, String> detail : all.entrySet()) {
            room -= detail.getKey().length() + detail.getValue().length();
            if (room < 0) {
                break;
            }
            details.with(detail.getKey(), detail.getValue());
        }
        return details.build();
    }

    private List<Json> parts(Optional<Template> template) {
        return Responders.split(text(template).orElse("")).<Json>map(Json::of).toList();
    }

    private static void addAll(String name, List<Json> parts, MembersBuilder alert) {
        if (!parts.isEmpty()) {
            alert.with(name, Json.items(parts));
        }
    }

    private Optional<String> text(Optional<Template> template) {
        return notice.said(template, Markup.PLAIN);
    }
}
