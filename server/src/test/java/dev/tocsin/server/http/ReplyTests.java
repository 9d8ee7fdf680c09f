package dev.tocsin.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReplyTests {
    @Test
    void isNotChangedByWhoReadsItsHeaders() {
        Reply reply = Reply.text(200, "ok");

        assertThatThrownBy(() -> reply.headers().put("Content-Type", "text/html"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(reply.with("Allow", "GET").headers()).containsOnlyKeys("Allow", "Content-Type");
    }
}
