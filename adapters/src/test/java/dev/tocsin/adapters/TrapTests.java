package dev.tocsin.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.semantics.ReplyCondition;
import dev.tocsin.contract.value.Json;
import dev.tocsin.testing.ManualClock;
import dev.tocsin.testing.ScriptedTransport;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Traps into which adapters of well-known systems fell, laid for all adapters here. Those for the transport, the engine or one
 * adapter alone are laid there; docs/traps.md lists all of them.
 */
class TrapTests {
    private static final Incident FIRING = Occasion.FIRING.incident();
    private static final Incident OVER = Occasion.RESOLVED.incident();
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slack      | invalid_payload",
                "slack.bot  | {\"ok\":false,\"error\":\"channel_not_found\"}",
                "rocketchat | {\"success\":false,\"error\":\"error-not-allowed\"}",
                "telegram   | {\"ok\":false,\"error_code\":400,\"description\":\"Bad Request\"}",
                "zulip      | {\"result\":\"error\",\"msg\":\"Stream does not exist\"}",
                "pushover   | {\"status\":0,\"errors\":[\"user identifier is invalid\"]}",
                "wecom      | {\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}",
                "wechat     | {\"errcode\":81013,\"errmsg\":\"user & party & tag all invalid\"}",
                "dingtalk   | {\"errcode\":310000,\"errmsg\":\"keywords not in content\"}",
                "feishu     | {\"code\":19021,\"msg\":\"sign match fail\"}",
                "msteams    | Webhook message delivery failed with error: HTTP error 429"
            })
    void trap01AnErrorWithStatus200IsNoSuccess(String way, String body) {
        assertThat(Way.of(way).answered(FIRING, Way.reply(200, body))).isNotInstanceOf(Verdict.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"opsgenie, 404"})
    void trap02WhatIsClosedAlreadyIsClosed(String way, int status) {
        assertThat(Way.of(way).answered(OVER, Way.reply(status, "")))
                .isEqualTo(Verdict.accepted("status 404; it was taken already"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "webhook    | 201 | ''",
                "webhook    | 202 | ''",
                "webhook    | 204 | ''",
                "discord    | 204 | ''",
                "msteams    | 202 | ''",
                "pagerduty  | 202 | {\"status\":\"success\",\"dedup_key\":\"k\"}",
                "opsgenie   | 202 | {\"requestId\":\"r\"}",
                "incidentio | 202 | {}",
                "twilio     | 201 | {\"sid\":\"SM1\"}",
                "jira       | 201 | {\"key\":\"OPS-24\"}"
            })
    void trap03EverySuccessThatATargetHasIsOne(String way, int status, String body) {
        assertThat(Way.of(way).answered(FIRING, Way.reply(status, body))).isInstanceOf(Verdict.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("waysThatSayWhatTheyTook")
    void trap04APageWithStatus200IsNoSuccess(Way way) {
        assertThat(way.answered(FIRING, Way.reply(200, "<html><title>Sign in</title></html>")))
                .isNotInstanceOf(Verdict.Accepted.class);
    }

    /** Those whose every success has a body that can be told from others. */
    static Stream<Way> waysThatSayWhatTheyTook() {
        return Way.all()
                .filter(way -> way.contract().semantics().orElseThrow().replies().rules().stream()
                        .filter(rule ->
                                rule.means() == Means.ACCEPTED && rule.status().matches(200))
                        .noneMatch(rule -> rule.condition() instanceof ReplyCondition.Any));
    }

    @ParameterizedTest
    @CsvSource({
        "pushover, /message",
        "googlechat, /cardsV2/0/card/header/title",
        "discord, /embeds/0/title",
        "telegram, /text"
    })
    void trap07AMessageIsNeverEmpty(String way, String place) {
        Incident silent = Incident.of("Disk", "info", "");

        assertThat(texts(
                        place,
                        Way.of(way).notifier(ScriptedTransport.replying(200)).preview(silent)))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    /** Neither an exception nor a claim: what asked nobody is skipped, and what asked somebody is what that one said. */
    @ParameterizedTest
    @MethodSource("waysOverHttp")
    void trap08AndTrap14AResolveThatNothingFiredForIsAskedForOrSkipped(Way way) {
        ScriptedTransport nobody = ScriptedTransport.replying(400);
        Verdict verdict = way.attempt(OVER, nobody);

        assertThat(verdict).isInstanceOf(nobody.requests().isEmpty() ? Verdict.Skipped.class : Verdict.Refused.class);
    }

    static Stream<Way> waysOverHttp() {
        return Way.all()
                .filter(way -> way.notifier(ScriptedTransport.replying(200)).preview(FIRING) instanceof HttpCall);
    }

    @ParameterizedTest
    @MethodSource("waysWithAKey")
    void trap09EveryAttemptHasTheKeyOfTheFirst(Way way) {
        Delivery first = Delivery.first("dlv_1", ManualClock.START, "trap");
        Delivery second = first.next(ManualClock.START.plusSeconds(30));

        assertThat(key(way, second)).isNotEmpty().isEqualTo(key(way, first));
    }

    static Stream<Way> waysWithAKey() {
        return waysOverHttp().filter(way -> place(way) instanceof Pointer);
    }

    private static Object place(Way way) {
        return way.contract()
                .semantics()
                .orElseThrow()
                .identity()
                .dedup()
                .<Object>map(key -> key.at())
                .orElse("none");
    }

    private static List<String> key(Way way, Delivery delivery) {
        return texts(
                place(way).toString(),
                way.notifier(ScriptedTransport.replying(200))
                        .begin(FIRING, delivery)
                        .request());
    }

    @ParameterizedTest
    @MethodSource("waysOverHttp")
    void trap12EveryRequestHasATimeout(Way way) {
        HttpCall call = (HttpCall) way.notifier(ScriptedTransport.replying(200)).preview(FIRING);

        assertThat(call.timeout()).isPositive().isLessThanOrEqualTo(LONGEST);
        assertThat(way.contract().fields())
                .filteredOn(field -> field.name().equals("timeout"))
                .singleElement()
                .extracting(field -> ((DurationKind) field.kind()).range())
                .isEqualTo(new Range<>(Duration.ofSeconds(1), LONGEST));
    }

    /** What is told to a target is written to it, and its refusal is read. */
    @ParameterizedTest
    @MethodSource("waysOverHttp")
    void trap13NothingIsToldByAGetAndEveryRefusalIsRead(Way way) {
        ScriptedTransport target =
                way.target().isEmpty() ? ScriptedTransport.replying(400) : Way.answering(way.target());
        way.attempt(FIRING, target);
        List<Request> asked = target.requests();

        assertThat(((HttpCall) asked.get(asked.size() - 1)).method()).isIn("POST", "PUT");
        assertThat(way.answered(FIRING, Way.reply(400, "no"))).isInstanceOf(Verdict.Refused.class);
        assertThat(way.answered(FIRING, Way.reply(500, "no"))).isInstanceOf(Verdict.Again.class);
    }

    private static List<String> texts(String place, Request request) {
        Json body = ((HttpCall) request).body().orElseThrow().toJson();
        return Pointer.of(place).find(body).stream()
                .map(text -> text instanceof Json.Text whole ? whole.value() : text.toString())
                .toList();
    }
}
