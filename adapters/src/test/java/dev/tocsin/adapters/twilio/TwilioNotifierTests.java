package dev.tocsin.adapters.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.ScriptedTransport;
import org.junit.jupiter.api.Test;

class TwilioNotifierTests {
    private static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";
    private static final String KEY = "SK0123456789abcdef0123456789abcdef";

    private static TwilioNotifierPlugin.Builder twilio(ScriptedTransport transport) {
        return TwilioNotifierPlugin.builder(Host.builder().transport(transport).build())
                .accountSid(ACCOUNT)
                .to("+15005550001");
    }

    @Test
    void logsInByKeyAndSendsByService() {
        HttpCall call = (HttpCall) twilio(ScriptedTransport.replying(201))
                .apiKey(KEY)
                .apiSecret(Secret.of("secret-0123"))
                .messagingServiceSid("MG01")
                .build()
                .preview(Incident.of("Queue lag", "critical", "worker backlog growing"));

        assertThat(call.headers().get("Authorization")).isEqualTo(MaskedText.basic(KEY, Secret.of("secret-0123")));
        assertThat(call.body().orElseThrow().toJson()).hasToString("""
                {"To":"+15005550001","MessagingServiceSid":"MG01",\
                "Body":"[FIRING] Queue lag (critical)\\nworker backlog growing"}""");
    }

    @Test
    void asksWhetherTheAccountTakesTheLogin() {
        ScriptedTransport transport = ScriptedTransport.replying(200, 401);
        TwilioNotifierPlugin twilio =
                twilio(transport).authToken(Secret.of("token-0123")).from("+1").build();

        assertThat(twilio.check()).hasToString("accepted: the account takes the login");
        assertThat(twilio.check()).hasToString("refused: status 401");
        assertThat(transport.requests())
                .map(Object::toString)
                .containsOnly("GET https://api.twilio.com/2010-04-01/Accounts/" + ACCOUNT + ".json");
    }
}
