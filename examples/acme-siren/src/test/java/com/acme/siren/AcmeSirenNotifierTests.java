package com.acme.siren;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.HeardRequest;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps what every notifier keeps, which the base class tests, and posts what its target wants to read. */
class AcmeSirenNotifierTests extends NotifierContractTest<AcmeSirenNotifier> {

    /** A value for every secret, which stands nowhere else: the tests look for it everywhere. */
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("endpoint", "https://siren.example.org/in", "token", "canary-0123456789");
    }

    @Test
    void postsTheIncidentWithItsToken() {
        try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(202))) {
            Receipt receipt = AcmeSirenNotifierPlugin.builder(endpoint.host())
                    .endpoint(endpoint.uri("/in"))
                    .token(Secret.of("t-1"))
                    .build()
                    .deliver(Incident.builder("Queue lag", "critical", "backlog growing")
                            .key("lag")
                            .build());

            assertEquals("accepted: status 202", receipt.toString());
            HeardRequest heard = endpoint.requests().get(0);
            assertEquals("POST /in", heard.toString());
            assertEquals("Bearer t-1", heard.headers().get("authorization"));
            assertEquals(
                    "{\"key\":\"lag\",\"status\":\"firing\",\"title\":\"Queue lag\",\"severity\":\"critical\","
                            + "\"summary\":\"backlog growing\",\"volume\":5}",
                    heard.body());
        }
    }
}
