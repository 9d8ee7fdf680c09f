package dev.tocsin.adapters.slack;

import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.StatusReply;
import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.List;
import java.util.Map;

/** What holds for the incoming webhook holds for the bot. */
class SlackBotContractTests extends NotifierContractTest<SlackNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of(
                "app_token",
                "xoxb-canary-0123456789",
                "channel",
                "#ops",
                "update_message",
                true,
                "message_text",
                "{{ .CommonLabels }}",
                "pretext",
                "{{ .CommonAnnotations }}");
    }

    @Override
    protected List<StatusReply> acceptance() {
        return List.of(Reaction.status(200).body("{\"ok\":true,\"channel\":\"C0123\",\"ts\":\"1503435956.000247\"}"));
    }
}
