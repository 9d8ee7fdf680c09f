package dev.tocsin.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTableTests {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static Verdict judged(int status, Map<String, String> headers, String body) {
        return ReplyTable.http().judge(Reply.http(status, headers, body.getBytes(StandardCharsets.UTF_8)), NOON);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204, 299})
    void takesSuccessForAccepted(int status) {
        assertThat(judged(status, Map.of(), "")).isEqualTo(Verdict.accepted("status " + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504, 599})
    void triesAgainWhereThatMayHelp(int status) {
        assertThat(judged(status, Map.of(), "")).isEqualTo(Verdict.again("status " + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 400, 401, 404, 410, 413})
    void takesTheRestForRefused(int status) {
        assertThat(judged(status, Map.of(), "")).isEqualTo(new Verdict.Refused("status " + status));
    }

    @Test
    void refusesASuccessThatTheTargetDoesNotUse() {
        ReplyTable table = ReplyTable.http().accepting(202);

        assertThat(table.judge(Reply.http(202, Map.of(), new byte[0]), NOON)).isEqualTo(Verdict.accepted("status 202"));
        assertThat(table.judge(Reply.http(200, Map.of(), "<html>".getBytes(StandardCharsets.UTF_8)), NOON))
                .isEqualTo(new Verdict.Refused("status 200: <html>"));
        assertThat(table.judge(Reply.http(429, Map.of(), new byte[0]), NOON)).isEqualTo(Verdict.again("status 429"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|PT7S",
                " 0 |PT0S",
                "Sun, 22 Nov 2026 12:00:30 GMT|PT30S",
                "Sun, 22 Nov 2026 11:00:00 GMT|PT0S",
            })
    void readsHowLongToWait(String retryAfter, Duration wait) {
        assertThat(judged(429, Map.of("retry-after", retryAfter), "")).isEqualTo(new Verdict.Again("status 429", wait));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "99999999999999999999"})
    void passesOverAWaitThatItCannotRead(String retryAfter) {
        assertThat(judged(503, Map.of("Retry-After", retryAfter), "")).isEqualTo(Verdict.again("status 503"));
    }

    @Test
    void quotesWhatTheTargetSaidOnOneLineAndNotForEver() {
        assertThat(judged(400, Map.of(), "no\nsuch\tkey ").detail()).isEqualTo("status 400: no such key");
        assertThat(judged(400, Map.of(), "😀".repeat(500)).detail()).isEqualTo("status 400: " + "😀".repeat(200) + "…");
    }
}
