package dev.tocsin.delivery.courier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Grouping;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Transport;
import dev.tocsin.api.request.Unsendable;
import dev.tocsin.contract.semantics.PaceLimit;
import dev.tocsin.delivery.pace.Lane;
import dev.tocsin.delivery.retry.RetryPolicy;
import dev.tocsin.testing.ManualClock;
import dev.tocsin.testing.ScriptedTransport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CourierTests {
    private static final Duration BUDGET = Duration.ofSeconds(30);
    private static final Instant START = ManualClock.START;
    private static final RetryPolicy STRICT = new RetryPolicy(Duration.ofSeconds(1), 2, Duration.ofSeconds(60), 0);

    private final ManualClock clock = ManualClock.ofDefaults();
    private final Incident incident = Incident.of("Queue lag", "critical", "worker backlog growing");
    private final Probe probe = new Probe(URI.create("http://hook.example/"));

    @Test
    void reportsWhatTheTargetTook() {
        assertThat(deliver(ScriptedTransport.replying(204)))
                .isEqualTo(new DeliveryReport(
                        probe.begun().getFirst().id(),
                        "ops",
                        "webhook",
                        "critical:Queue lag",
                        Receipt.of(Verdict.accepted("status 204")),
                        List.of(new AttemptReport(1, START, Duration.ZERO, 204, "status 204"))));
    }

    @Test
    void keepsToThePaceOfTheTarget() {
        Lane lane = new Lane("hook", new PaceLimit(1, Duration.ofMinutes(5), ""));
        Errand errand = Errand.of("ops", "webhook", probe, incident).on(List.of(lane));
        Host host = Host.builder()
                .transport(ScriptedTransport.replying(200))
                .clock(clock)
                .ticker(clock.ticker())
                .build();

        assertThat(Courier.of(host).deliver(List.of(errand, errand), BUDGET))
                .extracting(report -> report.receipt().toString())
                .containsExactlyInAnyOrder(
                        "accepted: status 200", "failed: the pace of its target leaves no room before the deadline");
    }

    @Test
    void keepsToThePaceOverTheRequestsOfAnAttempt() {
        Lane lane = new Lane("hook", new PaceLimit(1, Duration.ofSeconds(20), ""));
        List<Instant> asked = new CopyOnWriteArrayList<>();
        List<Duration> budgets = new CopyOnWriteArrayList<>();
        Transport noting = (request, budget) -> {
            asked.add(clock.instant());
            budgets.add(budget);
            return status(200);
        };
        HttpCall call = HttpCall.post(URI.create("http://hook.example/")).build();
        Step twice = new Step.Ask(call, first -> Step.ask(call, second -> Verdict.accepted("both")));
        Step thrice = new Step.Ask(call, first -> twice);

        assertThat(deliver(courier(noting), lane, twice)).hasToString("accepted: both");
        assertThat(asked).containsExactly(START, START.plusSeconds(20));
        assertThat(budgets).containsExactly(BUDGET, BUDGET.minusSeconds(20));
        assertThat(deliver(courier(noting), lane, thrice))
                .hasToString("failed: the pace of its target leaves no room before the deadline");
    }

    private static Receipt deliver(Courier courier, Lane lane, Step plan) {
        Incident incident = Incident.of("Queue lag", "critical", "worker backlog growing");
        Errand errand = new Errand("ops", "webhook", incident, delivery -> plan).on(List.of(lane));
        return courier.deliver(List.of(errand), BUDGET).getFirst().receipt();
    }

    @Nested
    class TryingAgain {
        @Test
        void triesUntilTheTargetTakesIt() {
            DeliveryReport report = deliver(ScriptedTransport.answering(
                    new NoReply("no reply from 'hook.example' within 5s"), status(503), status(200)));

            assertThat(report.isDone()).isTrue();
            assertThat(report.attempts())
                    .containsExactly(
                            new AttemptReport(1, START, Duration.ZERO, 0, "no reply from 'hook.example' within 5s"),
                            new AttemptReport(2, START.plusSeconds(1), Duration.ZERO, 503, "status 503"),
                            new AttemptReport(3, START.plusSeconds(3), Duration.ZERO, 200, "status 200"));
        }

        @Test
        void measuresHowLongAnAttemptTakes() {
            Transport slow = ScriptedTransport.by((request, budget) -> {
                clock.advance(Duration.ofMillis(250));
                return status(204);
            });

            assertThat(deliver(slow).attempts())
                    .containsExactly(new AttemptReport(1, START, Duration.ofMillis(250), 204, "status 204"));
        }

        @Test
        void keepsTheDeliverysIdAndBeginningOverItsAttempts() {
            deliver(ScriptedTransport.replying(503, 503, 204));

            assertThat(probe.begun())
                    .extracting(Delivery::id)
                    .containsOnly(probe.begun().getFirst().id());
            assertThat(probe.begun()).extracting(Delivery::begunAt).containsOnly(START);
            assertThat(probe.begun()).extracting(Delivery::attempt).containsExactly(1, 2, 3);
        }

        @Test
        void waitsAsLongAsTheTargetAsks() {
            Reply busy = Reply.http(429, Map.of("Retry-After", "20"), new byte[0]);

            assertThat(deliver(ScriptedTransport.answering(busy, status(200))).attempts())
                    .extracting(AttemptReport::at)
                    .containsExactly(START, START.plusSeconds(20));
        }

        @Test
        void givesUpAtTheDeadlineAndReportsTheLastCause() {
            DeliveryReport report = deliver(ScriptedTransport.replying(503));

            assertThat(report.receipt())
                    .hasToString("failed: status 503; gave up after 5 attempts:"
                            + " the next was due in 16s, past the deadline");
            assertThat(report.attempts()).hasSize(5);
            assertThat(report.isDone()).isFalse();
        }

        @Test
        void givesEachAttemptWhatIsLeftOfTheBudget() {
            ScriptedTransport transport = ScriptedTransport.replying(503, 503, 204);

            deliver(transport);

            assertThat(transport.budgets()).containsExactly(BUDGET, Duration.ofSeconds(29), Duration.ofSeconds(27));
        }
    }

    @Nested
    class NotTryingAgain {
        @Test
        void endsWithARefusal() {
            Reply refusal = Reply.http(400, Map.of(), "no such service".getBytes(StandardCharsets.UTF_8));
            DeliveryReport report = deliver(ScriptedTransport.answering(refusal));

            assertThat(report.receipt()).hasToString("refused: status 400: no such service");
            assertThat(report.attempts()).hasSize(1);
        }

        @Test
        void endsWithARequestThatCannotBeSent() {
            DeliveryReport report = deliver(ScriptedTransport.answering(new Unsendable("the address names no host")));

            assertThat(report.receipt()).hasToString("refused: the address names no host");
        }

        @Test
        void countsNoAttemptWhereNothingIsAsked() {
            DeliveryReport report = deliver(Errand.skipped("ops", "webhook", incident, "send_resolved is false"));

            assertThat(report.receipt()).hasToString("skipped: send_resolved is false");
            assertThat(report.attempts()).isEmpty();
            assertThat(report.isDone()).isTrue();
        }

        @Test
        void endsWithAPluginThatFails() {
            DeliveryReport report = deliver(new Errand("ops", "acme", incident, delivery -> {
                throw new IllegalStateException("no\nidea");
            }));

            assertThat(report.receipt())
                    .hasToString("refused: the plugin 'acme' failed: java.lang.IllegalStateException: no\\nidea");
        }

        @Test
        void endsWithAPluginThatFailsOverAReply() {
            DeliveryReport report = deliver(new Errand(
                    "ops",
                    "acme",
                    incident,
                    delivery -> Step.ask(((Step.Ask) probe.begin(incident, delivery)).request(), reply -> {
                        throw new IllegalStateException("what?");
                    })));

            assertThat(report.attempts())
                    .containsExactly(new AttemptReport(
                            1,
                            START,
                            Duration.ZERO,
                            204,
                            "the plugin 'acme' failed: java.lang.IllegalStateException: what?"));
        }

        @Test
        void endsWithAPluginThatBreaksItsThread() {
            DeliveryReport report = deliver(new Errand("ops", "acme", incident, delivery -> {
                throw new OutOfMemoryError("of the test");
            }));

            assertThat(report.receipt())
                    .hasToString("refused: the plugin 'acme' failed: java.lang.OutOfMemoryError: of the test");
        }
    }

    @Nested
    class SideBySide {
        @Test
        void makesAllDeliveriesAtOnceAndReportsInTheOrderGiven() {
            CyclicBarrier all = new CyclicBarrier(20);
            List<Errand> errands = IntStream.range(0, 20)
                    .mapToObj(i -> new Errand("r" + i, "probe", incident, delivery -> {
                        meet(all);
                        return new Step.Done(Verdict.accepted("met"));
                    }))
                    .toList();

            assertThat(courier(ScriptedTransport.replying(204)).deliver(errands, BUDGET))
                    .allMatch(DeliveryReport::isDone)
                    .extracting(DeliveryReport::receiver)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 20).mapToObj(i -> "r" + i).toList());
        }

        @Test
        void letsNoDeliveryHarmAnother() {
            Errand broken = new Errand("ops", "acme", incident, delivery -> {
                throw new IllegalStateException();
            });

            assertThat(courier(ScriptedTransport.replying(204))
                            .deliver(List.of(broken, Errand.of("ops", "webhook", probe, incident), broken), BUDGET))
                    .extracting(DeliveryReport::isDone)
                    .containsExactly(false, true, false);
        }

        @Test
        void givesEachDeliveryAnIdOfItsOwn() {
            Errand errand = Errand.of("ops", "webhook", probe, incident);

            courier(ScriptedTransport.replying(204)).deliver(List.of(errand, errand), BUDGET);

            assertThat(probe.begun()).extracting(Delivery::id).hasSize(2).doesNotHaveDuplicates();
        }

        private static void meet(CyclicBarrier all) {
            try {
                all.await();
            } catch (Exception missed) {
                throw new AssertionError(missed);
            }
        }
    }

    @Nested
    class PastTheDeadline {
        private final CountDownLatch never = new CountDownLatch(1);

        private final Errand deaf = new Errand("ops", "acme", incident, delivery -> {
            boolean waiting = true;
            while (waiting) {
                try {
                    never.await();
                    waiting = false;
                } catch (InterruptedException ignored) {
                    // That is what makes it deaf.
                }
            }
            return new Step.Done(new Verdict.Skipped("too late"));
        });

        @Test
        void leavesBehindWhatDoesNotEnd() {
            List<DeliveryReport> reports = courier(ScriptedTransport.replying(204))
                    .deliver(List.of(deaf, Errand.of("ops", "webhook", probe, incident)), Duration.ofMillis(50));
            never.countDown();

            assertThat(reports)
                    .extracting(report -> report.receipt().toString())
                    .containsExactly(
                            "failed: was still under way at the deadline, and was given up", "accepted: status 204");
        }

        @Test
        void reportsTheAttemptsThatWereMadeUntilThen() {
            Courier waiting = Courier.builder(host(ScriptedTransport.replying(503)))
                    .policy(new RetryPolicy(Duration.ofMillis(1), 1, Duration.ofMillis(1), 0))
                    .waiter(wait -> never.await())
                    .build();

            List<DeliveryReport> reports =
                    waiting.deliver(List.of(Errand.of("ops", "webhook", probe, incident)), Duration.ofMillis(50));

            assertThat(reports.getFirst().receipt())
                    .hasToString("failed: was still under way at the deadline, and was given up");
            assertThat(reports.getFirst().attempts()).hasSize(1);
        }

        @Test
        void comesBackAtOnceWhenInterrupted() {
            Thread.currentThread().interrupt();

            List<DeliveryReport> reports =
                    courier(ScriptedTransport.replying(204)).deliver(List.of(deaf), BUDGET);
            never.countDown();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(reports.getFirst().receipt()).hasToString("failed: was still under way when it was interrupted");
        }
    }

    @Test
    void tellsThePluginWhyTheSenderNotifies() {
        Incident told = incident.toBuilder()
                .grouping(Grouping.builder().reason("repeat interval elapsed").build())
                .build();

        courier(ScriptedTransport.replying(204))
                .deliver(
                        List.of(Errand.of("ops", "webhook", probe, told), Errand.of("ops", "webhook", probe, incident)),
                        BUDGET);

        assertThat(probe.begun())
                .extracting(Delivery::reason)
                .containsExactlyInAnyOrder("repeat interval elapsed", "asked for by hand");
    }

    @Test
    void writesAReportAsJson() {
        DeliveryReport report = deliver(ScriptedTransport.answering(new NoReply("refused"), status(204)));

        assertThat(report.toJson())
                .hasToString("{\"delivery\":\"" + report.id() + "\",\"receiver\":\"ops\",\"plugin\":\"webhook\","
                        + "\"incident\":\"critical:Queue lag\",\"outcome\":\"accepted\",\"reason\":\"status 204\","
                        + "\"reference\":null,\"attempts\":["
                        + "{\"number\":1,\"at\":\"2030-01-01T12:00:00Z\",\"duration_micros\":0,\"status\":null,"
                        + "\"detail\":\"refused\"},"
                        + "{\"number\":2,\"at\":\"2030-01-01T12:00:01Z\",\"duration_micros\":0,\"status\":204,"
                        + "\"detail\":\"status 204\"}]}");
    }

    private DeliveryReport deliver(Transport transport) {
        return courier(transport)
                .deliver(List.of(Errand.of("ops", "webhook", probe, incident)), BUDGET)
                .getFirst();
    }

    private DeliveryReport deliver(Errand errand) {
        Courier courier = courier(ScriptedTransport.replying(204));
        return courier.deliver(List.of(errand), BUDGET).getFirst();
    }

    private Courier courier(Transport transport) {
        return Courier.builder(host(transport))
                .policy(STRICT)
                .waiter(clock::advance)
                .build();
    }

    private Host host(Transport transport) {
        return Host.builder()
                .transport(transport)
                .clock(clock)
                .ticker(clock.ticker())
                .build();
    }

    private static Reply status(int status) {
        return Reply.http(status, Map.of(), new byte[0]);
    }
}
