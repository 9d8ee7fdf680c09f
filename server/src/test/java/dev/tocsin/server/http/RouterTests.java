package dev.tocsin.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RouterTests {
    private final Router router = new Router((path, status, why) -> Reply.text(status, why.toString()))
            .on("GET", "/a/*", call -> Reply.text(200, "one"))
            .on("POST", "/a/*", call -> Reply.text(200, "posted"))
            .on("GET", "/a/*/c", call -> Reply.text(200, "two"));

    private Reply reply(String method, String path) throws InterruptedException {
        return router.answer(new Call(method, path, Map.of(), Map.of(), new byte[0]));
    }

    private String said(String method, String path) throws InterruptedException {
        return Told.body(reply(method, path));
    }

    @Test
    void findsWhoAnswers() throws Exception {
        assertThat(said("GET", "/a/b")).isEqualTo("one");
        assertThat(said("GET", "/a/b/")).isEqualTo("one");
        assertThat(said("POST", "/a/b")).isEqualTo("posted");
        assertThat(said("GET", "/a/b/c")).isEqualTo("two");
    }

    @Test
    void saysThatNobodyAnswers() throws Exception {
        assertThat(reply("GET", "/b").status()).isEqualTo(404);
        assertThat(said("GET", "/b"))
                .isEqualTo("[P830] call 'GET /b': path /b was not found; see the documentation of the API");
    }

    @Test
    void saysWhichMethodsThereAre() throws Exception {
        Reply reply = reply("PUT", "/a/b");
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.headers()).containsEntry("Allow", "GET,POST");
        assertThat(said("PUT", "/a/b"))
                .isEqualTo("[P830] call 'PUT /a/b': method PUT is not allowed, but [GET,POST] are; use one of those");
    }
}
