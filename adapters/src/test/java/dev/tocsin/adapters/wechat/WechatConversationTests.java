package dev.tocsin.adapters.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.adapters.Conversation;
import dev.tocsin.api.incident.Incident;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WechatConversationTests {
    private static final Incident FIRING = Incident.of("Queue *lag*", "critical", "backlog growing");
    private static final String TOKEN =
            "GET https://qyapi.weixin.qq.com/cgi-bin/gettoken?corpid=wwacme&corpsecret=[secret]";
    private static final String SEND = "POST https://qyapi.weixin.qq.com/cgi-bin/message/send?access_token=[secret]";
    private static final String GIVEN = "{\"errcode\":0,\"errmsg\":\"ok\",\"access_token\":\"token-0123456789\"}";
    private static final String SENT = "{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":\"m1\"}";

    private final Conversation wecom = with(Map.of());

    private static Conversation with(Map<String, ?> more) {
        Map<String, Object> configuration = new HashMap<>(Map.of(
                "api_secret", "canary-0123456789", "corp_id", "wwacme", "agent_id", "1000002", "to_user", "@all"));
        configuration.putAll(more);
        return Conversation.of("wechat", configuration);
    }

    @Test
    void sendsWithATokenThatItAsksForFirst() {
        assertThat(wecom.replying(200, GIVEN)
                        .replying(200, SENT)
                        .deliver(FIRING)
                        .reference())
                .contains("m1");
        assertThat(wecom.asked()).containsExactly(TOKEN, SEND);
        assertThat(wecom.lastBody())
                .hasToString("{\"touser\":\"@all\",\"msgtype\":\"text\",\"agentid\":\"1000002\","
                        + "\"text\":{\"content\":\"[FIRING] Queue *lag* (critical)\\n\\nbacklog growing\"}}");
        assertThat(wecom.memory().entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40014", "42001"})
    void asksOnceForAnotherTokenWhereOneIsNotValidAnyMore(String code) {
        String stale = "{\"errcode\":" + code + ",\"errmsg\":\"access_token expired\"}";

        assertThat(wecom.replying(200, GIVEN)
                        .replying(200, stale)
                        .replying(200, GIVEN)
                        .replying(200, SENT)
                        .deliver(FIRING))
                .hasToString("accepted: status 200");
        assertThat(wecom.asked()).containsExactly(TOKEN, SEND, TOKEN, SEND);

        assertThat(wecom.replying(200, GIVEN)
                        .replying(200, stale)
                        .replying(200, GIVEN)
                        .replying(200, stale)
                        .deliver(FIRING))
                .hasToString("refused: status 200: " + stale);
    }

    @Test
    void sendsNothingWithoutAToken() {
        assertThat(wecom.replying(200, "{\"errcode\":40013,\"errmsg\":\"invalid corpid\"}")
                        .deliver(FIRING))
                .hasToString("refused: status 200: {\"errcode\":40013,\"errmsg\":\"invalid corpid\"}");
        assertThat(wecom.replying(200, "{\"errcode\":0}").deliver(FIRING)).hasToString("refused: WeCom gave no token");
        assertThat(wecom.asked()).containsExactly(TOKEN, TOKEN);
    }

    @Test
    void writesMarkdownWhereThatIsWanted() {
        Conversation marked = with(Map.of("message_type", "markdown"));
        marked.replying(200, GIVEN).replying(200, SENT).deliver(FIRING);

        assertThat(marked.lastBody().toString())
                .contains("\"msgtype\":\"markdown\"", "**\\\\[FIRING\\\\] Queue \\\\*lag\\\\* (critical)**");
    }

    @Test
    void writesWhatTemplatesSay() {
        Conversation worded = with(Map.of("message", "{{ .Status }}", "to_user", "{{ .CommonLabels.team }}|ops"));
        worded.replying(200, GIVEN)
                .replying(200, SENT)
                .deliver(FIRING.toBuilder().labels(Map.of("team", "core")).build());

        assertThat(worded.lastBody())
                .hasToString("{\"touser\":\"core|ops\",\"msgtype\":\"text\",\"agentid\":\"1000002\","
                        + "\"text\":{\"content\":\"firing\"}}");
    }

    @Test
    void asksWhetherTheApplicationIsKnown() {
        assertThat(wecom.replying(200, GIVEN).check()).hasToString("accepted: WeCom knows the application");
        assertThat(wecom.replying(200, "{\"errcode\":40001,\"errmsg\":\"invalid credential\"}")
                        .check())
                .hasToString("refused: invalid credential");
    }
}
