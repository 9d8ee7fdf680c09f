package dev.tocsin.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.semantics.Location;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.On;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.semantics.Replies;
import dev.tocsin.contract.semantics.ReplyCondition;
import dev.tocsin.contract.semantics.ReplyRule;
import dev.tocsin.contract.semantics.StatusPattern;
import dev.tocsin.contract.semantics.WaitPlace;
import dev.tocsin.contract.semantics.WaitUnit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTableTests {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static final Replies RICH = new Replies(
                    List.of(
                            new ReplyRule(
                                    new StatusPattern("200"), On.ANY, new ReplyCondition.Text("ok"), Means.ACCEPTED),
                            value("200", On.ANY, "/ok", List.of("true"), Means.ACCEPTED),
                            value("200", On.ANY, "/error", List.of("busy", "late"), Means.AGAIN),
                            value("409", On.ANY, "/duplicate", List.of(), Means.ALREADY),
                            new ReplyRule(
                                    new StatusPattern("404"), On.RESOLVED, new ReplyCondition.Any(), Means.ALREADY)),
                    List.of(
                            new WaitPlace(Location.of("/wait"), WaitUnit.SECONDS),
                            new WaitPlace(Location.of("header:x-reset"), WaitUnit.EPOCH_SECONDS),
                            new WaitPlace(Location.of("header:x-millis"), WaitUnit.MILLIS)),
                    Optional.of(Location.of("/id")))
            .overHttp();

    private static ReplyRule value(String status, On on, String at, List<String> texts, Means means) {
        return new ReplyRule(new StatusPattern(status), on, new ReplyCondition.At(Pointer.of(at), texts), means);
    }

    private static Verdict judged(int status, Map<String, String> headers, String body) {
        return judged(Replies.none().overHttp(), status, headers, body);
    }

    private static Verdict judged(Replies replies, int status, Map<String, String> headers, String body) {
        Reply reply = Reply.http(status, headers, body.getBytes(StandardCharsets.UTF_8));
        return ReplyTable.of(replies).judge(reply, On.FIRING, NOON);
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
        Replies replies =
                new Replies(List.of(ReplyRule.of("202", Means.ACCEPTED)), List.of(), Optional.empty()).overHttp();

        assertThat(judged(replies, 202, Map.of(), "")).isEqualTo(Verdict.accepted("status 202"));
        assertThat(judged(replies, 200, Map.of(), "<html>")).isEqualTo(new Verdict.Refused("status 200: <html>"));
        assertThat(judged(replies, 429, Map.of(), "")).isEqualTo(Verdict.again("status 429"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|PT7S",
                "0.25|PT0.25S",
                "99999999|PT24H",
                "99999999999999999999|PT24H",
                " 0 |PT0S",
                "Sun, 22 Nov 2026 12:00:30 GMT|PT30S",
                "Sun, 22 Nov 2026 11:00:00 GMT|PT0S",
            })
    void readsHowLongToWait(String retryAfter, Duration wait) {
        assertThat(judged(429, Map.of("retry-after", retryAfter), "")).isEqualTo(new Verdict.Again("status 429", wait));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "1.2.3", "", "999999999999999999999"})
    void passesOverAWaitThatItCannotRead(String retryAfter) {
        assertThat(judged(503, Map.of("Retry-After", retryAfter), "")).isEqualTo(Verdict.again("status 503"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "200|{\"ok\":true,\"id\":7}|accepted: status 200 (7)",
                "200| {\"ok\":true}|accepted: status 200",
                "200|ok|accepted: status 200",
                "200|OK|refused: status 200: OK",
                "200|{\"ok\":\"true\"}|accepted: status 200",
                "200|{\"ok\":false,\"error\":\"busy\"}|again: status 200: {\"ok\":false,\"error\":\"busy\"}",
                "200|{\"error\":\"no\"}|refused: status 200: {\"error\":\"no\"}",
                "200|{\"error\":null}|refused: status 200: {\"error\":null}",
                "200|<html>|refused: status 200: <html>",
                "404||refused: status 404",
                "409|{\"duplicate\":{}}|accepted: status 409; it was taken already",
            })
    void judgesByTheBodyWhereARowSaysSo(int status, @Nullable String body, String verdict) {
        assertThat(shown(judged(RICH, status, Map.of(), body == null ? "" : body)))
                .isEqualTo(verdict);
    }

    @Test
    void judgesAResolveByRowsOfItsOwn() {
        Reply gone = Reply.http(404, Map.of(), new byte[0]);

        assertThat(ReplyTable.of(RICH).judge(gone, On.RESOLVED, NOON))
                .isEqualTo(Verdict.accepted("status 404; it was taken already"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"wait\":3}', '', 1000, PT3S",
        "'{\"wait\":\"2.5\"}', '', '', PT2.5S",
        "'{\"wait\":1e9}', '', 20, PT24H",
        "'', 1795348805, '', PT5S",
        "'', 1795348795, 20, PT0.02S",
        "'{\"wait\":1}', 1795348805, 7000, PT7S",
    })
    void waitsForTheLongestThatIsAskedFor(String body, String reset, String millis, Duration wait) {
        assertThat(judged(RICH, 429, Map.of("X-Reset", reset, "X-Millis", millis), body))
                .extracting(verdict -> ((Verdict.Again) verdict).delay())
                .isEqualTo(wait);
    }

    private static String shown(Verdict verdict) {
        Receipt receipt = Receipt.of(verdict);
        String outcome =
                verdict instanceof Verdict.Again ? "again" : receipt.outcome().word();
        return outcome + ": " + receipt.detail()
                + receipt.reference().map(id -> " (" + id + ")").orElse("");
    }

    @Test
    void quotesWhatTheTargetSaidOnOneLineAndNotForEver() {
        assertThat(judged(400, Map.of(), "no\nsuch\tkey ").detail()).isEqualTo("status 400: no such key");
        assertThat(judged(400, Map.of(), "😀".repeat(500)).detail()).isEqualTo("status 400: " + "😀".repeat(200) + "…");
    }
}
