package dev.tocsin.adapters.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.adapters.Conversation;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.value.Json;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlackBotTests {
    private static final Incident FIRING = Incident.of("Queue lag", "critical", "backlog growing");
    private static final Incident OVER =
            FIRING.toBuilder().status(Status.RESOLVED).build();
    private static final String POST = "POST https://slack.com/api/chat.postMessage";
    private static final String UPDATE = "POST https://slack.com/api/chat.update";
    private static final String POSTED = "{\"ok\":true,\"channel\":\"C0123\",\"ts\":\"1503435956.000247\"}";
    private static final String POSTED_ANEW = "{\"ok\":true,\"channel\":\"C0123\",\"ts\":\"1600000000.000001\"}";

    private final Conversation updating = conversation(Map.of("update_message", true));

    private static Conversation conversation(Map<String, ?> more) {
        Map<String, Object> configuration = new HashMap<>(more);
        configuration.put("app_token", "xoxb-canary-0123456789");
        configuration.put("channel", "#ops");
        return Conversation.of("slack", configuration);
    }

    @Test
    void changesItsMessageWhenTheIncidentIsOver() {
        updating.replying(200, POSTED).deliver(FIRING);
        assertThat(updating.memory()).hasToString("{channel=C0123, ts=1503435956.000247}");

        assertThat(updating.replying(200, POSTED).deliver(OVER).reference()).contains("1503435956.000247");
        assertThat(updating.asked()).containsExactly(POST, UPDATE);
        assertThat(at("/channel")).isEqualTo(Json.of("C0123"));
        assertThat(at("/ts")).isEqualTo(Json.of("1503435956.000247"));
        assertThat(at("/attachments/0/title")).isEqualTo(Json.of("[RESOLVED] Queue lag"));
    }

    private Json at(String pointer) {
        return Pointer.of(pointer).find(updating.lastBody()).get(0);
    }

    @Test
    void postsAnewWhatCannotBeChanged() {
        updating.replying(200, POSTED).deliver(FIRING);

        updating.replying(200, "{\"ok\":false,\"error\":\"message_not_found\"}")
                .replying(200, POSTED_ANEW)
                .deliver(OVER);

        assertThat(updating.asked()).containsExactly(POST, UPDATE, POST);
        assertThat(updating.memory().get("ts")).contains("1600000000.000001");
    }

    @Test
    void changesNothingWhereSlackIsBusy() {
        updating.replying(200, POSTED).deliver(FIRING);

        assertThat(updating.replying(200, "{\"ok\":false,\"error\":\"ratelimited\"}")
                        .deliver(OVER))
                .hasToString("failed: status 200: {\"ok\":false,\"error\":\"ratelimited\"}");
        assertThat(updating.asked()).containsExactly(POST, UPDATE);
    }

    @Test
    void postsOneMoreWhereItsMemoryIsLost() {
        updating.replying(200, POSTED).deliver(FIRING);
        updating.forget();
        updating.replying(200, POSTED_ANEW).deliver(FIRING);
        updating.replying(200, POSTED_ANEW).deliver(OVER);

        assertThat(updating.asked()).containsExactly(POST, POST, UPDATE);
    }

    @Test
    void postsASecondMessageUnlessItIsToChangeTheFirst() {
        Conversation posting = conversation(Map.of());
        posting.replying(200, POSTED).deliver(FIRING);
        posting.replying(200, POSTED_ANEW).deliver(OVER);

        assertThat(posting.asked()).containsExactly(POST, POST);
        assertThat(posting.memory().entries()).isEmpty();
    }

    @Test
    void asksSlackWhoItIs() {
        assertThat(updating.replying(200, "{\"ok\":true,\"user\":\"tocsin\"}").check())
                .hasToString("accepted: Slack knows the token as 'tocsin'");
        assertThat(updating.replying(200, "{\"ok\":false,\"error\":\"invalid_auth\"}")
                        .check())
                .hasToString("refused: Slack says 'invalid_auth'");
        assertThat(updating.asked()).containsOnly("POST https://slack.com/api/auth.test");
    }

    @Test
    void callsBesideWhereItIsToldToPost() {
        Conversation proxied = conversation(
                Map.of("update_message", true, "app_url", "https://slack.proxy.example/v1/chat.postMessage"));
        proxied.replying(200, POSTED).deliver(FIRING);
        proxied.replying(200, POSTED).deliver(OVER);

        assertThat(proxied.asked())
                .containsExactly(
                        "POST https://slack.proxy.example/v1/chat.postMessage",
                        "POST https://slack.proxy.example/v1/chat.update");
    }
}
