package dev.tocsin.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.contract.value.SecretUri;
import dev.tocsin.testing.ScriptedTransport;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordNotifierTests {
    private static DiscordNotifierPlugin discord(String webhookUrl, int status) {
        Host host = Host.builder().transport(ScriptedTransport.replying(status)).build();
        return DiscordNotifierPlugin.builder(host)
                .webhookUrl(SecretUri.of(URI.create(webhookUrl)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "https://discord.com/api/webhooks/1/x, https://discord.com/api/webhooks/1/x?wait=true",
        "https://discord.com/api/webhooks/1/x?thread_id=7, https://discord.com/api/webhooks/1/x?thread_id=7&wait=true"
    })
    void waitsForTheMessageToBeStored(String webhookUrl, String called) {
        HttpCall call = (HttpCall) discord(webhookUrl, 200).preview(Incident.of("Queue lag", "critical", "growing"));

        assertThat(call.target().reveal()).isEqualTo(called);
    }

    @ParameterizedTest
    @CsvSource({
        "200, accepted: the webhook is there",
        "404, refused: status 404",
        "503, failed: status 503",
    })
    void looksWhetherTheWebhookIsThere(int status, String receipt) {
        assertThat(discord("https://discord.com/api/webhooks/1/x", status).check())
                .hasToString(receipt);
    }
}
