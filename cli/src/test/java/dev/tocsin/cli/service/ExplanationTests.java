package dev.tocsin.cli.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExplanationTests {
    private final Explanation explanation = new Explanation(Instant.parse("2026-11-22T12:30:00Z"), 80);

    @Test
    void saysSinceWhenAnAlertIsFiring() {
        explanation.alert(said("firing"));
        assertThat(explanation).hasToString("firing since 12:00:00: {alertname=\"Disk\"}\n");
    }

    @Test
    void saysSinceWhenAnAlertIsOver() {
        explanation.alert(said("resolved"));
        assertThat(explanation).hasToString("resolved since 12:04:00: {alertname=\"Disk\"}\n");
    }

    private static Json.Members said(String status) {
        String alert = """
                {"fingerprint":"b324370f7e4b4b1a","status":"%s","labels":{"alertname":"Disk"},
                "starts_at":"2026-11-22T12:00:00Z","ends_at":"2026-11-22T12:04:00Z","standings":[]}""".formatted(status);
        return (Json.Members) JsonText.read(alert, Limits.ofDefaults());
    }
}
