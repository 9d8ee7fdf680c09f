package dev.tocsin.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.adapters.pager.PagerNotifierPlugin;
import dev.tocsin.adapters.webhook.WebhookNotifierPlugin;
import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import dev.tocsin.testing.HeardRequest;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import dev.tocsin.transport.StandardTransport;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The adapters over real connections: what is heard at the other end. */
class LoopbackTests {
    private static final Incident LAG = Incident.of("Queue lag ü😀", "critical", "backlog <growing> & growing");

    private final StandardTransport transport =
            StandardTransport.builder().allowEgress("127.0.0.1").build();
    private final Host host = Host.builder().transport(transport).build();

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void aWebhookIsSignedAsItIsHeard() throws GeneralSecurityException {
        byte[] key = "a key of twenty-four oct".getBytes(UTF_8);
        try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(204))) {
            Receipt receipt = WebhookNotifierPlugin.builder(host)
                    .endpoint(SecretUri.of(endpoint.uri("/hook")))
                    .signingSecret(Secret.of("whsec_" + Base64.getEncoder().encodeToString(key)))
                    .build()
                    .deliver(LAG);

            HeardRequest heard = only(endpoint.requests());
            assertThat(receipt).hasToString("accepted: status 204");
            assertThat(heard).hasToString("POST /hook");
            assertThat(heard.header("content-type")).contains("application/json");
            assertThat(heard.body())
                    .contains("\"summary\":\"backlog <growing> & growing\"", "\"alertname\":\"Queue lag ü😀\"");
            assertThat(heard.header("webhook-signature")).contains("v1," + hmac(key, heard));
        }
    }

    private static String hmac(byte[] key, HeardRequest heard) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        mac.update((heard.headers().get("webhook-id") + "." + heard.headers().get("webhook-timestamp") + ".")
                .getBytes(UTF_8));
        return Base64.getEncoder().encodeToString(mac.doFinal(heard.octets()));
    }

    @Test
    void aPageIsHeardWithItsKeyAndAnsweredWithItsReference() {
        Reaction taken = Reaction.status(202).body("{\"status\":\"success\",\"dedup_key\":\"R1\"}");
        try (RecordingEndpoint endpoint = RecordingEndpoint.start(taken)) {
            Receipt receipt = PagerNotifierPlugin.builder(host)
                    .service("core")
                    .routingKey(Secret.of("sev1"))
                    .endpoint(endpoint.uri("/v2/enqueue"))
                    .build()
                    .deliver(LAG);

            assertThat(receipt.reference()).contains("R1");
            assertThat(only(endpoint.requests()).body())
                    .startsWith("{\"routing_key\":\"sev1\",\"event_action\":\"trigger\",");
        }
    }

    @Test
    void aTargetThatHangsUpFailsTheDelivery() {
        try (RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.close())) {
            Receipt receipt = WebhookNotifierPlugin.builder(host)
                    .endpoint(SecretUri.of(endpoint.uri("/hook")))
                    .build()
                    .deliver(LAG);

            assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.FAILED);
        }
    }

    private static HeardRequest only(List<HeardRequest> requests) {
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }
}
