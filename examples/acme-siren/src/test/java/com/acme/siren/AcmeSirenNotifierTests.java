package com.acme.siren;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.HeardRequest;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AcmeSirenNotifierTests {
    private static final Incident LAG =
            Incident.builder("Queue lag", "critical", "backlog growing").key("lag").build();

    private final RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(202));

    private final AcmeSirenNotifier notifier = AcmeSirenNotifierPlugin.builder()
            .endpoint(endpoint.uri("/in"))
            .token(Secret.of("canary"))
            .volume(9)
            .build();

    @AfterEach
    void closeEndpoint() {
        endpoint.close();
    }

    @Test
    void postsTheIncidentWithItsToken() {
        Receipt receipt = notifier.deliver(LAG);

        assertEquals(Receipt.Outcome.ACCEPTED, receipt.outcome());
        HeardRequest heard = endpoint.requests().get(0);
        assertEquals("POST /in", heard.toString());
        assertEquals("Bearer canary", heard.headers().get("authorization"));
        assertEquals(
                "{\"key\":\"lag\",\"status\":\"firing\",\"title\":\"Queue lag\",\"severity\":\"critical\","
                        + "\"summary\":\"backlog growing\",\"volume\":9}",
                heard.body());
    }

    @Test
    void previewsWithoutSendingOrShowingTheToken() {
        assertFalse(notifier.preview(LAG).toJson().toString().contains("canary"));
        assertEquals(0, endpoint.connections());
    }
}
