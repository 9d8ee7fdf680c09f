package dev.tocsin.adapters.pager;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Reply;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagerReplyTests {
    private static Reply taken(String body) {
        return Reply.http(202, Map.of(), body.getBytes(UTF_8));
    }

    @Test
    void namesTheKeyOfTheEvent() {
        assertThat(PagerReply.dedupKey(
                        taken("{\"status\":\"success\",\"message\":\"Event processed\",\"dedup_key\":\"core:x\"}")))
                .isEqualTo("core:x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"dedup_key\":7}", "<html>", "null"})
    void namesNoneWhereTheReplyDoesNot(String body) {
        assertThat(PagerReply.dedupKey(taken(body))).isNull();
    }
}
