package dev.tocsin.adapters.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import dev.tocsin.testing.ManualClock;
import dev.tocsin.testing.ScriptedTransport;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookNotifierTests {
    private static final SecretUri HOOK = SecretUri.of(URI.create("https://hook.example/in"));
    private static final String CANARY = "whsec_Y2FuYXJ5IGNhbmFyeSBjYW5hcnk=";
    private static final String BARE = "43bb821c0ba463e953c34a7b6576e97bd0e0317fb202509346ac71bea6c7f02a";
    private static final String TIMED = "331bed260f45cab4dafae55d65c13028815d95f2aa24c0d1630e932097e21255";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.250Z");
    private static final Delivery FIRST = Delivery.first("dlv_7", NOON, "first notification");
    private static final Incident LAG = Incident.of("Queue lag", "critical", "backlog growing");

    private static Host host(ScriptedTransport transport) {
        ManualClock clock = ManualClock.at(NOON);
        return Host.builder()
                .transport(transport)
                .clock(clock)
                .ticker(clock.ticker())
                .build();
    }

    private static WebhookNotifierPlugin.Builder webhook() {
        return WebhookNotifierPlugin.builder(host(ScriptedTransport.replying(204)))
                .endpoint(HOOK);
    }

    @Test
    void postsWhatAlertmanagerWouldPost() {
        assertThat(JsonText.writePretty(
                        call(webhook().build().begin(LAG, FIRST)).toJson()))
                .isEqualTo("""
                        {
                          "kind": "http",
                          "method": "POST",
                          "uri": "https://hook.example/[secret]",
                          "headers": {
                            "webhook-id": "dlv_7",
                            "webhook-timestamp": "1795348800"
                          },
                          "body": {
                            "receiver": "",
                            "status": "firing",
                            "alerts": [
                              {
                                "status": "firing",
                                "labels": {
                                  "alertname": "Queue lag",
                                  "severity": "critical"
                                },
                                "annotations": {
                                  "summary": "backlog growing"
                                },
                                "startsAt": "2026-11-22T12:00:00.250Z",
                                "endsAt": "0001-01-01T00:00:00Z",
                                "generatorURL": "",
                                "fingerprint": "971dbf4d83f23ebd"
                              }
                            ],
                            "notification_reason": "first notification",
                            "groupLabels": {},
                            "commonLabels": {
                              "alertname": "Queue lag",
                              "severity": "critical"
                            },
                            "commonAnnotations": {
                              "summary": "backlog growing"
                            },
                            "routeLabels": {},
                            "externalURL": "",
                            "version": "4",
                            "groupKey": "critical:Queue lag",
                            "truncatedAlerts": 0
                          }
                        }""");
    }

    @Test
    void sendsWhatItsFieldsSay() {
        HttpCall call = (HttpCall) webhook()
                .timeout(Duration.ofSeconds(20))
                .redactSummary(true)
                .build()
                .preview(LAG);

        assertThat(call.timeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(call.body().orElseThrow().toJson().toString())
                .contains("\"commonAnnotations\":{\"summary\":\"[redacted]\"}")
                .doesNotContain("backlog");
    }

    @Test
    void signsEachAttemptOfADeliveryAnew() {
        WebhookNotifier webhook = webhook().signingSecret(Secret.of(CANARY)).build();

        HttpCall one = call(webhook.begin(LAG, FIRST));
        HttpCall two = call(webhook.begin(LAG, FIRST.next(NOON.plusSeconds(30))));

        assertThat(one.headers().get("webhook-id")).isEqualTo(two.headers().get("webhook-id"));
        assertThat(two.headers().get("webhook-timestamp")).hasToString("1795348830");
        assertThat(two.body()).isEqualTo(one.body());
        assertThat(two.headers().get("webhook-signature"))
                .hasToString(SigningKey.shared(Secret.of(CANARY))
                        .sign(new SignedContent(
                                "dlv_7", "1795348830", two.body().orElseThrow())))
                .isNotEqualTo(one.headers().get("webhook-signature"));
    }

    @Test
    void signsWithBothKeysWhileReceiversChangeToTheOther() {
        HttpCall call = call(webhook()
                .signingSecret(Secret.of(CANARY))
                .signingKey(Secret.of("6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbc="))
                .build()
                .begin(LAG, FIRST));

        assertThat(call.headers().get("webhook-signature").toString())
                .matches("v1,[A-Za-z0-9+/]{43}= v1a,[A-Za-z0-9+/]{86}==");
    }

    /** The digests were made with OpenSSL: {@code openssl dgst -sha256 -hmac canary-key}. */
    @Test
    void signsAsGrafanaDoes() {
        assertThat(signed(new Hmac(Secret.of("canary-key"), "X-Signature", Optional.empty())))
                .containsEntry("X-Signature", MaskedText.of(BARE));
        assertThat(signed(new Hmac(Secret.of("canary-key"), "X-Signature", Optional.of("X-Time"))))
                .containsEntry("X-Time", MaskedText.of("1795348800"))
                .containsEntry("X-Signature", MaskedText.of(TIMED));
    }

    private static Map<String, MaskedText> signed(Hmac hmac) {
        HttpCall.Builder call = HttpCall.post(HOOK);
        hmac.sign(call, new SignedContent("dlv_7", "1795348800", Body.text("text/plain", MaskedText.of("{}"))));
        return call.build().headers();
    }

    @Test
    void putsWhereItIsToldTo() {
        assertThat(webhook().method("PUT").build().preview(LAG)).hasToString("PUT https://hook.example/[secret]");
    }

    private static HttpCall call(Step step) {
        return (HttpCall) ((Step.Ask) step).request();
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ==", "QUI=", "QUJD", "whsec_QUJDRA==", "+/+/"})
    void takesAnyKeyInBase64(String secret) {
        HttpCall call =
                (HttpCall) webhook().signingSecret(Secret.of(secret)).build().preview(LAG);

        assertThat(call.headers()).containsKey("webhook-signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "QQ", "QQ=", "Q===", "====", "QUJ!", "QU-_", "QUJD\n", "whsk_QUJD", "QUJDR"})
    void refusesASecretThatIsNoKeyWhenItIsSet(String secret) {
        assertThatThrownBy(() -> webhook().signingSecret(Secret.of(secret)))
                .hasMessage("[P309] field 'signing_secret' of plugin 'delivery/webhook': the secret does not match the"
                        + " pattern '(whsec_)?([A-Za-z0-9+/]{4})*[A-Za-z0-9+/]{2}([A-Za-z0-9+/]{2}|[A-Za-z0-9+/]=|==)';"
                        + " give a secret of which the whole matches");
    }

    @Test
    void refusesAnEndpointThatIsTooShort() {
        assertThatThrownBy(() -> WebhookNotifierPlugin.builder().endpoint(SecretUri.of(URI.create("http:/x"))))
                .hasMessage("[P306] field 'endpoint' of plugin 'delivery/webhook': the secret is too short;"
                        + " give at least 8 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "200, accepted: status 200",
        "204, accepted: status 204",
        "302, refused: status 302",
        "404, refused: status 404",
        "410, refused: status 410",
        "429, failed: status 429",
        "500, failed: status 500",
        "503, failed: status 503",
    })
    void takesAReplyForWhatHttpSays(int status, String receipt) {
        assertThat(WebhookNotifierPlugin.builder(host(ScriptedTransport.replying(status)))
                        .endpoint(HOOK)
                        .build()
                        .deliver(LAG))
                .hasToString(receipt);
    }

    @Test
    void showsItsSecretNowhere() {
        WebhookNotifierPlugin webhook =
                webhook().signingSecret(Secret.of(CANARY)).build();

        String shown =
                webhook.deliver(LAG).toJson() + " " + webhook.preview(LAG).toJson() + webhook.history();

        assertThat(shown).contains("webhook-signature").doesNotContain(CANARY.substring("whsec_".length()));
    }
}
