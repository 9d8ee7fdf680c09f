package dev.tocsin.adapters.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.HttpConfig;
import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import dev.tocsin.testing.ScriptedTransport;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every notifier over HTTP makes of {@code http_config}. */
class ConfiguredCallTests {
    private static final Incident LAG = Incident.of("Queue lag", "critical", "backlog growing");
    private static final Map<String, ?> TOKENS = Map.of(
            "oauth2",
            Map.of(
                    "client_id",
                    "ops",
                    "client_secret",
                    Secret.of("canary-secret"),
                    "token_url",
                    "https://login.example/token"));

    @Test
    void isShownByThePreviewAndMaskedInWhatTheTargetSays() {
        ScriptedTransport echo = ScriptedTransport.by((request, budget) -> reply(400, "no canary-token here"));
        WebhookNotifier webhook =
                webhook(echo, Map.of("authorization", Map.of("credentials", Secret.of("canary-token"))));

        assertThat(webhook.preview(LAG).toJson().toString()).contains("\"Authorization\":\"Bearer [secret]\"");
        assertThat(webhook.deliver(LAG)).hasToString("refused: status 400: no [secret] here");
    }

    @Test
    void getsATokenBeforeEachAttempt() {
        ScriptedTransport transport =
                ScriptedTransport.answering(reply(200, "{\"access_token\": \"canary-token\"}"), reply(204, ""));

        Receipt receipt = webhook(transport, TOKENS).deliver(LAG);

        assertThat(receipt).hasToString("accepted: status 204");
        assertThat(transport.requests())
                .map(request -> (HttpCall) request)
                .map(call -> call + " " + call.headers().get("Authorization").reveal())
                .containsExactly(
                        "POST https://login.example/token Basic b3BzOmNhbmFyeS1zZWNyZXQ=",
                        "POST https://hook.example/[secret] Bearer canary-token");
    }

    @Test
    void sendsNothingWithoutAToken() {
        assertThat(deliveredAfter(reply(401, "{\"error\": \"invalid_client\"}")))
                .hasToString("refused: no token was given, so nothing was sent: status 401:"
                        + " {\"error\": \"invalid_client\"}");
        assertThat(deliveredAfter(reply(503, "")))
                .hasToString("failed: no token was given, so nothing was sent: status 503");
    }

    private static Receipt deliveredAfter(Reply token) {
        return webhook(ScriptedTransport.answering(token), TOKENS).deliver(LAG);
    }

    private static Reply reply(int status, String body) {
        return Reply.http(status, Map.of(), body.getBytes(UTF_8));
    }

    private static WebhookNotifier webhook(ScriptedTransport transport, Map<String, ?> config) {
        return WebhookNotifierPlugin.builder(Host.builder().transport(transport).build())
                .endpoint(SecretUri.of(URI.create("https://hook.example/in")))
                .httpConfig(HttpConfig.of(config))
                .build();
    }
}
