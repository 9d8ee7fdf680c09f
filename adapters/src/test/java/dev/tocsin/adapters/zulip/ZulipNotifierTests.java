package dev.tocsin.adapters.zulip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.ScriptedTransport;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ZulipNotifierTests {
    private final ScriptedTransport transport = ScriptedTransport.replying(200);

    private ZulipNotifierPlugin.Builder zulip() {
        return ZulipNotifierPlugin.builder(Host.builder().transport(transport).build())
                .url(URI.create("https://acme.zulipchat.com"))
                .email("tocsin-bot@acme.example")
                .apiKey(Secret.of("canary-0123456789"))
                .channel("ops");
    }

    @Test
    void postsAllMessagesIntoOneTopicIfItIsGiven() {
        HttpCall call = (HttpCall)
                zulip().topic("alerts").build().preview(Incident.of("Queue lag", "critical", "backlog growing"));

        assertThat(call.body().orElseThrow().toJson().toString()).contains("\"topic\":\"alerts\"");
    }

    @Test
    void asksWhoItIs() {
        assertThat(zulip().build().check()).hasToString("accepted: the bot is known");
        assertThat(transport.requests()).hasToString("[GET https://acme.zulipchat.com/api/v1/users/me]");
    }
}
