package dev.tocsin.adapters.pager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.history.Invocation;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Nothing;
import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.ScriptedTransport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerNotifierTests {
    private static final String CANARY = "canary-routing-key-0123456789abc";
    private static final Incident LAG = Incident.of("Queue lag", "critical", "worker backlog growing");
    private static final Incident OVER = LAG.toBuilder().status(Status.RESOLVED).build();

    private static PagerNotifierPlugin.Builder pager(ScriptedTransport transport) {
        return PagerNotifierPlugin.builder(Host.builder().transport(transport).build())
                .service("core")
                .routingKey(Secret.of(CANARY));
    }

    private static Reply reply(int status, String body) {
        return Reply.http(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void postsTheEventToPagerDuty() {
        PagerNotifierPlugin pager = pager(ScriptedTransport.replying(202)).build();

        HttpCall call = (HttpCall) pager.preview(LAG);

        assertThat(call).hasToString("POST https://events.pagerduty.com/v2/enqueue");
        assertThat(call.timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(call.body()).contains(Body.json(pager.event(LAG)));
        assertThat(new String(call.body().orElseThrow().reveal(), StandardCharsets.UTF_8))
                .startsWith("{\"routing_key\":\"" + CANARY + "\",\"event_action\":\"trigger\","
                        + "\"dedup_key\":\"core:critical:Queue-lag\",");
    }

    @Test
    void showsTheEventInsideThePreviewThatItIsMadeFor() {
        PagerNotifierPlugin pager = pager(ScriptedTransport.replying(202)).build();

        pager.preview(LAG);

        assertThat(pager.history()).extracting(Invocation::action).containsExactly("event", "preview");
        assertThat(pager.history().get(0).parent())
                .isEqualTo(pager.history().get(1).id());
    }

    @Test
    void resolvesWhatItTriggered() {
        PagerNotifierPlugin pager = pager(ScriptedTransport.replying(202)).build();

        assertThat(pager.preview(OVER).toJson().toString())
                .contains("\"event_action\":\"resolve\",\"dedup_key\":\"core:critical:Queue-lag\"");
    }

    private static Json payload(PagerNotifierPlugin pager, Incident incident) {
        HttpCall call = (HttpCall) pager.preview(incident);
        Json.Members event = (Json.Members) call.body().orElseThrow().toJson();
        return event.find("payload").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"page, critical", "major, error", "warning, warning", "sev-9, warning", "none, info"})
    void saysHowBadItIsInPagerDutysWords(String word, String severity) {
        PagerNotifierPlugin pager = pager(ScriptedTransport.replying(202)).build();

        assertThat(payload(pager, Incident.of("Queue lag", word, "")).toString())
                .contains("\"severity\":\"" + severity + "\",\"component\"")
                .contains("\"severity\":\"" + word + "\",\"labels\"");
    }

    @Test
    void cutsTheSummaryBetweenGraphemesAndSaysSo() {
        PagerNotifierPlugin pager = pager(ScriptedTransport.replying(202)).build();
        Incident fits = Incident.of("😀".repeat(1024), "warning", "");
        Incident over = Incident.of("😀".repeat(1025), "warning", "");

        assertThat(payload(pager, fits).toString()).startsWith("{\"summary\":\"" + "😀".repeat(1024) + "\"");
        assertThat(payload(pager, over).toString()).startsWith("{\"summary\":\"" + "😀".repeat(1023) + "…\"");
        assertThat(pager.deliver(fits)).hasToString("accepted: status 202");
        assertThat(pager.deliver(over)).hasToString("accepted: status 202; cut: /payload/summary to 1024 code points");
    }

    @Test
    void tellsLessWhereTheEventWouldBeTooLargeAndSaysSo() {
        PagerNotifierPlugin pager = pager(ScriptedTransport.replying(202)).build();
        Incident large = Incident.builder("Queue lag", "warning", "")
                .annotations(Map.of("log", "x".repeat(512_000)))
                .build();

        assertThat(payload(pager, large).toString())
                .contains("\"custom_details\":{\"note\":\"The details are left out");
        assertThat(pager.deliver(large)).hasToString("accepted: status 202; cut: the body to 512000 bytes");
    }

    @Nested
    class WithoutDeduplication {
        private final ScriptedTransport transport = ScriptedTransport.replying(202);
        private final PagerNotifierPlugin pager =
                pager(transport).deduplicate(false).build();

        @Test
        void triggersWithoutAKey() {
            assertThat(pager.preview(LAG).toJson().toString())
                    .contains("\"event_action\":\"trigger\",\"payload\"")
                    .doesNotContain("dedup_key");
        }

        @Test
        void skipsAResolveAndSaysWhy() {
            String why =
                    "a resolve is not sent, as 'deduplicate' is off: no key tells PagerDuty which alert it would be for";

            assertThat(pager.preview(OVER)).isEqualTo(new Nothing(why));
            assertThat(pager.deliver(OVER)).hasToString("skipped: " + why);
            assertThat(transport.requests()).isEmpty();
        }
    }

    @Test
    void hasTheKeyOfTheReplyForAReference() {
        Receipt receipt = pager(ScriptedTransport.answering(
                        reply(202, "{\"status\":\"success\",\"message\":\"Event processed\",\"dedup_key\":\"R0123\"}")))
                .build()
                .deliver(LAG);

        assertThat(receipt).hasToString("accepted: status 202");
        assertThat(receipt.reference()).contains("R0123");
    }

    @Test
    void isAcceptedWithoutAReferenceWhereTheReplyIsGarbled() {
        Receipt receipt =
                pager(ScriptedTransport.answering(reply(202, "{"))).build().deliver(LAG);

        assertThat(receipt).hasToString("accepted: status 202");
        assertThat(receipt.reference()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200, refused: status 200",
        "400, refused: status 400",
        "403, refused: status 403",
        "429, failed: status 429",
        "500, failed: status 500",
        "503, failed: status 503",
    })
    void takesAReplyForWhatPagerDutySaysThatItMeans(int status, String receipt) {
        assertThat(pager(ScriptedTransport.replying(status)).build().deliver(LAG))
                .hasToString(receipt);
    }

    @Test
    void hasFailedWhereNobodyAnswers() {
        assertThat(pager(ScriptedTransport.answering(new NoReply("connection refused")))
                        .build()
                        .deliver(LAG))
                .hasToString("failed: connection refused");
    }

    @Test
    void refusesARoutingKeyThatIsTooShort() {
        assertThatThrownBy(() -> PagerNotifierPlugin.builder().service("core").routingKey(Secret.of("abc")))
                .hasMessage(
                        "[P306] field 'routing_key' of plugin 'delivery/pager': the secret is too short; give at least 4"
                                + " characters");
    }

    @Test
    void showsItsKeyNowhereEvenWhereTheTargetEchoesIt() {
        PagerNotifierPlugin pager = pager(ScriptedTransport.answering(reply(400, "no service for " + CANARY)))
                .build();

        Receipt receipt = pager.deliver(LAG);

        assertThat(receipt).hasToString("refused: status 400: no service for [secret]");
        assertThat(pager.event(LAG) + "" + pager.preview(LAG).toJson() + pager.history())
                .contains("[secret]")
                .doesNotContain(CANARY);
    }
}
