package dev.tocsin.adapters.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.runtime.registry.Registry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MattermostNotifierTests {
    private static final Incident INCIDENT =
            Incident.builder("DiskFull", "critical", "the disk is full").build();

    @Test
    void attachmentsOfAReceiverStandInPlaceOfTheComposedOneAndSayWhatTheySay() {
        assertThat(body(Map.of(
                        "webhook_url",
                        "https://chat.example/hooks/canary-0123456789",
                        "title",
                        "not shown",
                        "attachments",
                        List.of(
                                Map.of(
                                        "text",
                                        "_{{ .Status }}_",
                                        "fields",
                                        List.of(Map.of("title", "who", "value", "ops"))),
                                Map.of(
                                        "color",
                                        "#000000",
                                        "fallback",
                                        "a graph",
                                        "image_url",
                                        "https://graphs.example/1")))))
                .isEqualTo("""
                        {"attachments":[\
                        {"fallback":"[FIRING] DiskFull (critical)","color":"#C4162A","text":"_firing_",\
                        "fields":[{"title":"who","value":"ops","short":false}]},\
                        {"fallback":"a graph","color":"#000000","image_url":"https://graphs.example/1"}]}""");
    }

    private static String body(Map<String, ?> configuration) {
        Notifier mattermost = Registry.load(MattermostNotifierTests.class.getClassLoader())
                .create(Notifier.class, "delivery", "mattermost", configuration);
        return ((HttpCall) mattermost.preview(INCIDENT))
                .body()
                .orElseThrow()
                .toJson()
                .toString();
    }
}
