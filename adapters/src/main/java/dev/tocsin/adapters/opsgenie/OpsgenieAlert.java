package dev.tocsin.adapters.opsgenie;

import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.Map;

/** Writes what opens an alert, and what closes it. */
final class OpsgenieAlert {
    private static final String SOURCE = "Tocsin";

    /** How many characters the details may have in all, names and values. */
    private static final int DETAILS_MAX = 8_000;

    private OpsgenieAlert() {}

    static Json opening(Notice notice) {
        Map<String, String> labels = notice.incident().labels();
        Message message = Message.of(notice.incident(), 10);
        MembersBuilder alert = Json.members()
                .with("message", message.title())
                .with("alias", notice.dedupKey())
                .with("description", MarkupWriter.of(Markup.PLAIN).write(message))
                .with("details", details(labels));
        String instance = labels.getOrDefault("instance", "");
        if (!instance.isEmpty()) {
            alert.with("entity", instance);
        }
        return alert.with("source", SOURCE).with("priority", notice.severity()).build();
    }

    /** As many labels as fit: the alert is worth more than all of its details. */
    private static Json details(Map<String, String> labels) {
        MembersBuilder details = Json.members();
        int room = DETAILS_MAX;
        for (Map.Entry<String, String> label : labels.entrySet()) {
            room -= label.getKey().length() + label.getValue().length();
            if (room < 0) {
                break;
            }
            details.with(label.getKey(), label.getValue());
        }
        return details.build();
    }

    static Json closing(Notice notice) {
        return Json.members()
                .with("source", SOURCE)
                .with("note", Message.of(notice.incident(), 0).footer())
                .build();
    }
}
