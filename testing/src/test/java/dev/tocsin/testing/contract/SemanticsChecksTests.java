package dev.tocsin.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.semantics.Dedup;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.api.semantics.Wait;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Json;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notifiers that do something else than they declare, and what the contract test says of them. */
class SemanticsChecksTests {
    private static final String FIX = "; mend the row of @Semantics, or the code that it is about";

    /** Declares much, and keeps nothing of it. */
    @Plugin("boaster")
    @Semantics(
            documentation = "https://boaster.example/docs",
            limits = {
                @Limit(at = "/text", max = 10),
                @Limit(at = "", max = 100, unit = Unit.BYTES, over = Over.SHRINK),
            },
            pace = {},
            replies = @OnReply(status = "202", means = Means.ACCEPTED),
            waits = @Wait(at = "/wait"),
            severity = @Severities(at = "/level", info = "1", warning = "2", error = "3", critical = "4"),
            dedup = @Dedup(at = "/key", max = 16),
            idempotency = "/id",
            resolve = Resolve.SAME_CALL)
    abstract static class Boaster extends HttpNotifier {
        @Override
        protected Step begin(Notice notice) {
            return Step.ask(call(notice), reply -> judge(reply, notice));
        }

        @Override
        protected HttpCall call(Notice notice) {
            Json body = Json.members()
                    .with("text", notice.incident().summary())
                    .with("level", "2")
                    .with("key", notice.incident().key())
                    .with("id", notice.delivery().toString())
                    .build();
            return HttpCall.post(URI.create("https://boaster.example"))
                    .body(Body.json(body))
                    .build();
        }

        @Override
        protected Verdict judge(Reply reply, Notice notice) {
            return reply.status() < 300 ? Verdict.accepted("fine") : Verdict.again("later");
        }
    }

    static final class BoasterContract extends Unconfigured<Boaster> {}

    private static String of(String row, String method) {
        List<String> problems = Verdicts.messages(BoasterContract.class, method);
        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("[P712] semantics '" + row + "' of plugin 'delivery/boaster': ")
                .endsWith(FIX);
        String problem = problems.get(0);
        return problem.substring(problem.indexOf(": ") + 2, problem.length() - FIX.length());
    }

    @Test
    void aRequestOverALimitIsFound() {
        assertThat(of("limits", "requestsKeepTheDeclaredLimits"))
                .isEqualTo("the request for a firing incident is over the limit of /text to 10 code points");
    }

    @Test
    void aReplyThatMeansSomethingElseIsFound() {
        assertThat(of("replies", "repliesMeanWhatIsDeclared"))
                .isEqualTo(
                        "an attempt that ends with 'status 418' and '' for a firing incident is 'again', where the rows"
                                + " say 'refused'");
    }

    @Test
    void anotherWordForASeverityIsFound() {
        assertThat(of("severity", "severityIsSaidInTheDeclaredWords"))
                .isEqualTo(
                        "at '/level' the request for a firing incident that is 'info' has '2', where the rows say '1'");
    }

    @Test
    void aKeyThatIsTooLongIsFound() {
        assertThat(of("dedup", "theDeclaredKeyTellsIncidentsApart"))
                .isEqualTo("the request has at '/key' more than 16 code points for an incident with a long key");
    }

    @Test
    void anIdThatChangesFromAttemptToAttemptIsFound() {
        assertThat(of("idempotency", "theDeclaredIdTellsDeliveriesApart"))
                .isEqualTo("the request has at '/id' another id for another attempt of the same delivery");
    }

    @Test
    void aResolveByAnotherCallIsFound() {
        assertThat(Verdicts.messages(DreamerContract.class, "aResolveIsSaidAsDeclared"))
                .containsExactly(
                        "[P712] semantics 'resolve' of plugin 'delivery/dreamer': a resolve is another call, where"
                                + " the first way is 'same_call'" + FIX);
    }

    /** Declares limits of what it never sends. */
    @Plugin("dreamer")
    @Semantics(
            documentation = "https://dreamer.example/docs",
            limits = @Limit(at = "/text", max = 10),
            pace = {},
            resolve = Resolve.SAME_CALL)
    abstract static class Dreamer extends HttpNotifier {
        @Override
        protected HttpCall call(Notice notice) {
            Incident incident = notice.incident();
            return HttpCall.post(URI.create("https://dreamer.example/" + notice.isResolved()))
                    .body(Body.json(Json.members()
                            .with("title", incident.title())
                            .with("status", incident.status().word())
                            .build()))
                    .build();
        }
    }

    static final class DreamerContract extends Unconfigured<Dreamer> {}

    @Test
    void aLimitOfWhatIsNotThereIsFound() {
        assertThat(Verdicts.messages(DreamerContract.class, "requestsKeepTheDeclaredLimits"))
                .containsExactly(
                        "[P712] semantics 'limits' of plugin 'delivery/dreamer': no request has a text at '/text',"
                                + " which one is about" + FIX);
    }
}
