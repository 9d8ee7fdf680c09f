package dev.tocsin.api.delivery;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.semantics.DedupKey;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.KeyForm;
import dev.tocsin.contract.semantics.SeverityWords;
import dev.tocsin.contract.value.Sha256;
import java.util.Locale;

/** What the declared rows make of an incident. */
final class Rows {
    private Rows() {}

    static String severityWord(DeliverySemantics semantics, Incident incident) {
        return semantics
                .severity()
                .map(words -> word(words, incident))
                .orElseGet(() -> incident.severity().level().name().toLowerCase(Locale.ROOT));
    }

    private static String word(SeverityWords words, Incident incident) {
        if (incident.status() == Status.RESOLVED && !words.resolved().isEmpty()) {
            return words.resolved();
        }
        return switch (incident.severity().level()) {
            case INFO -> words.info();
            case WARNING -> words.warning();
            case ERROR -> words.error();
            case CRITICAL -> words.critical();
        };
    }

    static String dedupKey(DeliverySemantics semantics, Incident incident) {
        DedupKey declared = semantics
                .identity()
                .dedup()
                .orElseThrow(() -> new IllegalStateException(
                        "this notifier declares no key of incidents; add 'dedup = @Dedup(...)' to its @Semantics"));
        String key = incident.key();
        return declared.form() == KeyForm.PLAIN && key.codePointCount(0, key.length()) <= declared.max()
                ? key
                : hash(key, declared.max());
    }

    private static String hash(String key, int max) {
        String hex = Sha256.hex(key);
        return hex.length() <= max ? hex : hex.substring(0, max);
    }
}
