package dev.tocsin.cli.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tocsin.cli.TestRun;
import dev.tocsin.testing.HeardRequest;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ServiceCommandTests {
    private static final String SENT = """
            {"id":"dlv_23f4acbad6841e53d65399d9","state":"delivered","receiver":"ops","plugin":"slack",
            "incident":"{}:{alertname=\\"Disk\\"}","reason":"first notification","decided_at":"2026-11-22T12:01:02Z",
            "ended_at":"2026-11-22T12:01:03.5Z","detail":"status 200","reference":"1700.42",
            "alerts":[{"fingerprint":"b324370f7e4b4b1a","status":"firing","labels":{"alertname":"Disk","team":"ops"}}],
            "held":[{"labels":{"alertname":"Disk","team":"db"},"fingerprint":"0000000000000001","by":"inhibition",
            "why":"rule 'one': {alertname=Down} is firing"}],
            "events":[{"event":"lost","at":"2026-11-22T12:01:02Z","attempt":1},
            {"event":"tried","at":"2026-11-22T12:01:02Z","attempt":2,"duration_micros":30200,"status":503,"detail":"status 503"},
            {"event":"waited","at":"2026-11-22T12:01:02Z","until":"2026-11-22T12:01:03Z","why":"the next attempt"},
            {"event":"tried","at":"2026-11-22T12:01:03Z","attempt":3,"duration_micros":900,"status":200,"detail":"status 200"}]}""";
    private static final String WAITING = """
            {"id":"dlv_343cfab0f862b851250b5fbe","state":"trying","receiver":"db","plugin":"webhook",
            "incident":"{}:{alertname=\\"Lag\\"}","reason":"new alerts added","decided_at":"2026-11-21T23:00:00Z",
            "ended_at":null,"detail":null,"alerts":[],"held":[],
            "events":[{"event":"trying","at":"2026-11-22T00:00:00Z","attempt":1}]}""";

    private final TestRun tocsin = new TestRun();
    private final OneAnswer one = new OneAnswer(tocsin);

    private void against(String reply, String... args) throws InterruptedException {
        one.answering(200, reply, args);
    }

    @Nested
    class Deliveries {
        @Test
        void standInATable() throws Exception {
            against("{\"deliveries\":[" + WAITING + "," + SENT + "],\"next\":null}", "deliveries");
            assertThat(tocsin.err()).isEmpty();
            assertThat(tocsin.out()).isEqualTo("""
                    UTC                  STATE      RECEIVER  DELIVERY
                    2026-11-21 23:00:00  trying     db        dlv_343cfab0f862b851250b5fbe
                      {}:{alertname="Lag"}
                      new alerts added
                    12:01:03             delivered  ops       dlv_23f4acbad6841e53d65399d9
                      {}:{alertname="Disk"}
                      first notification; status 200
                    """);
        }

        @Test
        void areAskedForAsTheOptionsSay() throws Exception {
            String asked = one.answering(
                    200,
                    "{\"deliveries\":[" + SENT + "]}",
                    "deliveries",
                    "--receiver",
                    "a b",
                    "--state",
                    "waiting",
                    "--incident",
                    "{}:{a=\"b\"}",
                    "--limit",
                    "7");
            assertThat(asked)
                    .isEqualTo(
                            "/api/v1/deliveries?receiver=a+b&state=waiting&incident=%7B%7D%3A%7Ba%3D%22b%22%7D&limit=7");
            assertThat(tocsin.err()).isEmpty();
            assertThat(tocsin.code()).isZero();
        }

        @Test
        void ofAReceiverThatIsNowhereAreAMistake() throws Exception {
            assertThat(asked("{\"deliveries\":[]}", "[{\"name\":\"ops\"},{\"name\":\"db\"}]", "{\"deliveries\":[]}"))
                    .containsExactly(
                            "/api/v1/deliveries?receiver=opps&limit=20",
                            "/api/v2/receivers",
                            "/api/v1/deliveries?receiver=opps&limit=1");
            assertThat(tocsin.err())
                    .isEqualTo("[P507] option '--receiver': there is no receiver 'opps', nor a delivery to one of that"
                            + " name; did you mean 'ops'?\n");
            assertThat(tocsin.code()).isEqualTo(2);
        }

        @Test
        void ofAReceiverThatIsConfiguredOrWasAreNone() throws Exception {
            asked("{\"deliveries\":[]}", "[{\"name\":\"opps\"}]", "{\"deliveries\":[]}");
            assertThat(tocsin.err()).isEqualTo("there is no such delivery\n");
            assertThat(tocsin.code()).isZero();

            asked("{\"deliveries\":[]}", "[{\"name\":\"ops\"}]", "{\"deliveries\":[" + SENT + "]}");
            assertThat(tocsin.err()).isEqualTo("there is no such delivery\n");
            assertThat(tocsin.code()).isZero();
        }

        /** Asks for those to a receiver 'opps' a service that answers so. {@return what the service was asked} */
        private List<String> asked(String first, String... next) throws InterruptedException {
            Reaction[] then =
                    Stream.of(next).map(body -> Reaction.status(200).body(body)).toArray(Reaction[]::new);
            try (RecordingEndpoint service =
                    RecordingEndpoint.start(Reaction.status(200).body(first), then)) {
                tocsin.run(OneAnswer.withServer(service, "deliveries", "--receiver", "opps"));
                return service.requests().stream().map(HeardRequest::target).toList();
            }
        }

        @Test
        void areShownAsTheServiceSaysThemInJson() throws Exception {
            against("{\"deliveries\":[],\"next\":null}", "deliveries", "--format", "json");
            assertThat(tocsin.out()).isEqualTo("{\n  \"deliveries\": [],\n  \"next\": null\n}\n");
        }

        @Test
        void sayWhenThereAreMore() throws Exception {
            against("{\"deliveries\":[" + SENT + "],\"next\":\"1_2\"}", "deliveries");
            assertThat(tocsin.err()).isEqualTo("there are more; '--limit' shows up to 1000 of them\n");
        }
    }

    @Nested
    class AnExplanation {
        @Test
        void ofADeliveryTellsAllThatHappened() throws Exception {
            against(SENT, "explain", "dlv_23f4acbad6841e53d65399d9");
            assertThat(tocsin.out()).isEqualTo("""
                    sent to ops at 12:01:03 because first notification
                      delivery  dlv_23f4acbad6841e53d65399d9 through slack
                      incident  {}:{alertname="Disk"}
                      alert     firing {alertname="Disk", team="ops"}
                      not told  {alertname="Disk", team="db"} because it is inhibited by rule 'one':
                                {alertname=Down} is firing
                      12:01:02  decided: first notification
                      12:01:02  attempt 1 was cut by the end of the service; the target may have
                                taken it
                      12:01:02  attempt 2, 30 ms: status 503
                      12:01:02  wait until 12:01:03 for the next attempt
                      12:01:03  attempt 3, 0 ms: status 200
                      12:01:03  delivered: status 200 (there it is 1700.42)
                    """);
        }

        @Test
        void ofOneUnderWayTellsWhatIsTried() throws Exception {
            against(WAITING, "explain", "dlv_343cfab0f862b851250b5fbe");
            assertThat(tocsin.out()).isEqualTo("""
                    being sent to db because new alerts added
                      delivery  dlv_343cfab0f862b851250b5fbe through webhook
                      incident  {}:{alertname="Lag"}
                      2026-11-21 23:00:00  decided: new alerts added
                      00:00:00  attempt 1 is under way
                    """);
        }

        @Test
        void ofAnAlertTellsWhyEachReceiverWasToldOrNot() throws Exception {
            String alert = """
                    {"fingerprint":"b324370f7e4b4b1a","status":"firing","labels":{"alertname":"Disk"},
                    "starts_at":"2026-11-22T12:00:00Z","standings":[
                    {"receiver":"ops","held":null,"next_look":"2026-11-22T12:06:00Z","deliveries":[%s,%s]},
                    {"receiver":"db-team","held":{"by":"silence","why":"silence 4f by ann until 2026-11-22T13:00:00Z"},
                    "next_look":"2026-11-22T12:06:00Z","deliveries":[]},
                    {"receiver":"night","held":{"by":"mute_time","why":"within 'day'"},"next_look":null,"deliveries":[]},
                    {"receiver":"late","held":null,"next_look":"2026-11-22T12:06:00Z","deliveries":[]}]}""".formatted(SENT, SENT.replace("12:01", "08:00"));
            against(alert, "explain", "b324370f7e4b4b1a");
            assertThat(tocsin.out()).isEqualTo("""
                    firing since 12:00:00: {alertname="Disk"}

                    sent to ops at 12:01:03 because first notification
                      delivery  dlv_23f4acbad6841e53d65399d9 through slack
                      incident  {}:{alertname="Disk"}
                      alert     firing {alertname="Disk", team="ops"}
                      not told  {alertname="Disk", team="db"} because it is inhibited by rule 'one':
                                {alertname=Down} is firing
                      12:01:02  decided: first notification
                      12:01:02  attempt 1 was cut by the end of the service; the target may have
                                taken it
                      12:01:02  attempt 2, 30 ms: status 503
                      12:01:02  wait until 12:01:03 for the next attempt
                      12:01:03  attempt 3, 0 ms: status 200
                      12:01:03  delivered: status 200 (there it is 1700.42)
                    sent to ops at 08:00:03 because first notification

                    not sent to db-team because silence 4f by ann until 2026-11-22T13:00:00Z; looked
                    at again at 12:06:00

                    not sent to night because its route does not tell now: within 'day'

                    not sent to late so far; looked at again at 12:06:00
                    """);
        }

        @Test
        void asksForAlertsThatMatch() throws Exception {
            String asked = one.answering(200, "{\"alerts\":[]}", "explain", "{alertname=\"Disk\"}");
            assertThat(asked).isEqualTo("/api/v1/alerts?filter=%7Balertname%3D%22Disk%22%7D");
            assertThat(tocsin.err())
                    .isEqualTo("[P820] alerts '{alertname=\"Disk\"}': the service has none that matches;"
                            + " see 'tocsin deliveries' for what was told lately\n");
            assertThat(tocsin.code()).isEqualTo(2);
        }

        @Test
        void saysWhatTheServiceSaysIsWrong() throws Exception {
            one.answering(
                    404,
                    "{\"problems\":[{\"code\":\"P820\",\"place\":\"delivery 'dlv_1'\",\"message\":\"gone\",\"fix\":\"look\"}]}",
                    "explain",
                    "dlv_1");
            assertThat(tocsin.err()).isEqualTo("[P820] delivery 'dlv_1': gone; look\n");
            assertThat(tocsin.code()).isEqualTo(2);
        }
    }

    @Nested
    class AWish {
        private static final String UNFIT = """
                {"problems":[{"code":"P822","place":"delivery 'dlv_1'","message":"nothing is left","fix":"look"}]}""";

        @Test
        void toReplaySaysWhatTellsItNow() throws Exception {
            against(WAITING, "replay", "dlv_1", "dlv_2", "--by", "ann");
            assertThat(tocsin.out()).isEqualTo("""
                    dlv_1 is told anew by dlv_343cfab0f862b851250b5fbe
                    dlv_2 is told anew by dlv_343cfab0f862b851250b5fbe
                    """);
            assertThat(tocsin.code()).isZero();
        }

        @Test
        void saysWhoWantsItAndWhy() throws Exception {
            try (RecordingEndpoint service =
                    RecordingEndpoint.start(Reaction.status(200).body(SENT))) {
                tocsin.run(OneAnswer.withServer(service, "cancel", "dlv_1", "--by", "ann", "--why", "planned"));
                assertThat(service.requests())
                        .extracting(HeardRequest::target, HeardRequest::body)
                        .containsExactly(
                                tuple("/api/v1/deliveries/dlv_1/cancel", "{\"by\":\"ann\",\"why\":\"planned\"}"));
            }
            assertThat(tocsin.out()).isEqualTo("dlv_1 is cancelled\n");
        }

        @Test
        void thatIsNotDoneIsAProblemAndTheOthersAreDone() throws Exception {
            try (RecordingEndpoint service = RecordingEndpoint.start(
                    Reaction.status(409).body(UNFIT), Reaction.status(200).body(WAITING))) {
                tocsin.run(OneAnswer.withServer(service, "replay", "dlv_1", "dlv_2"));
            }
            assertThat(tocsin.out()).isEqualTo("dlv_2 is told anew by dlv_343cfab0f862b851250b5fbe\n");
            assertThat(tocsin.err()).isEqualTo("[P822] delivery 'dlv_1': nothing is left; look\n");
            assertThat(tocsin.code()).isEqualTo(2);
        }

        @Test
        void toReplayAllOfAReceiverIsForTheNewestOfEachIncident() throws Exception {
            String newer = "{\"id\":\"dlv_3\",\"destination\":\"ops/slack[0]\",\"incident\":\"one\"}";
            String older = newer.replace("dlv_3", "dlv_2");
            String other = newer.replace("dlv_3", "dlv_1").replace("one", "two");
            try (RecordingEndpoint service = RecordingEndpoint.start(
                    Reaction.status(200).body("{\"deliveries\":[" + newer + "," + older + "],\"next\":\"1_2\"}"),
                    Reaction.status(200).body("{\"deliveries\":[" + other + "],\"next\":null}"),
                    Reaction.status(200).body("{\"deliveries\":[],\"next\":null}"),
                    Reaction.status(200).body(WAITING),
                    Reaction.status(409).body(UNFIT))) {
                tocsin.run(OneAnswer.withServer(
                        service, "replay", "--receiver", "ops", "--since", "2026-11-22T00:00:00Z"));
                assertThat(service.requests())
                        .extracting(HeardRequest::target)
                        .containsExactly(
                                "/api/v1/deliveries?receiver=ops&since=2026-11-22T00%3A00%3A00Z&state=refused&limit=1000&cursor=newest",
                                "/api/v1/deliveries?receiver=ops&since=2026-11-22T00%3A00%3A00Z&state=refused&limit=1000&cursor=1_2",
                                "/api/v1/deliveries?receiver=ops&since=2026-11-22T00%3A00%3A00Z&state=expired&limit=1000&cursor=newest",
                                "/api/v1/deliveries/dlv_3/replay",
                                "/api/v1/deliveries/dlv_1/replay");
            }
            assertThat(tocsin.out()).isEqualTo("dlv_3 is told anew by dlv_343cfab0f862b851250b5fbe\n");
            assertThat(tocsin.err()).isEqualTo("1 told anew; of 1 more nothing is left to tell\n");
            assertThat(tocsin.code()).isZero();
        }

        @Test
        void toReplayNamesDeliveriesOrWhatChoosesThem() {
            tocsin.run("replay");
            assertThat(tocsin.err())
                    .isEqualTo("[P508] tocsin replay: nothing says which deliveries;"
                            + " name deliveries, or choose them by '--receiver' and '--since'\n");
            assertThat(tocsin.code()).isEqualTo(2);
        }

        @Test
        void toReplaySaysThatNothingWasRefused() throws Exception {
            against("{\"deliveries\":[],\"next\":null}", "replay", "--receiver", "opps");
            assertThat(tocsin.err())
                    .isEqualTo(
                            "nothing of that was refused or has expired; see 'tocsin deliveries' for what there is\n");
            assertThat(tocsin.code()).isZero();
        }

        @Test
        void toReplayIsNotBoth() {
            tocsin.run("replay", "dlv_1", "--receiver", "ops");
            assertThat(tocsin.err())
                    .isEqualTo("[P508] tocsin replay: there are both ids and what chooses others;"
                            + " name deliveries, or choose them by '--receiver' and '--since'\n");
        }
    }
}
