package dev.tocsin.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Line;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Nothing;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import dev.tocsin.api.request.Transport;
import dev.tocsin.api.request.Unsendable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AttemptTests {
    private static final Duration BUDGET = Duration.ofSeconds(10);

    private static final Memory ISSUE = Memory.empty().with("issue", "OPS-1");
    private static final Verdict TAKEN = Verdict.accepted("linked");

    private final AtomicLong ticks = new AtomicLong();
    private final List<String> log = new ArrayList<>();
    private final Transport transport = (request, budget) -> {
        log.add(((Line) request).text() + " within " + budget.toSeconds() + "s");
        ticks.addAndGet(Duration.ofSeconds(4).toNanos());
        return Reply.written();
    };
    private final Attempt attempt = Attempt.over(transport, ticks::get);

    private static Request line(String text) {
        return new Line(Line.Stream.STDOUT, text);
    }

    @Test
    void asksNothingWhereAllIsDone() {
        assertThat(attempt.drive(new Step.Done(new Verdict.Skipped("resolved")), BUDGET))
                .isEqualTo(new Verdict.Skipped("resolved"));
        assertThat(log).isEmpty();
    }

    @Test
    void givesEachQuestionWhatIsLeftOfTheBudget() {
        Step steps = new Step.Ask(
                line("find"),
                found -> new Step.Ask(
                        line("create"), created -> Step.ask(line("link"), linked -> Verdict.accepted("linked"))));

        assertThat(attempt.drive(steps, BUDGET)).isEqualTo(Verdict.accepted("linked"));
        assertThat(log).containsExactly("find within 10s", "create within 6s", "link within 2s");
    }

    @Test
    void mayBeTriedAgainWhereNoReplyWasHeard() {
        Attempt deaf = Attempt.over((request, budget) -> new NoReply("connection refused"), ticks::get);

        assertThat(deaf.drive(Step.ask(line("x"), reply -> Verdict.accepted("?")), BUDGET))
                .isEqualTo(Verdict.again("connection refused"));
    }

    @Test
    void isRefusedWhereTheRequestCannotBeSent() {
        Attempt unable = Attempt.over((request, budget) -> new Unsendable("the address names no host"), ticks::get);

        assertThat(unable.drive(Step.ask(line("x"), reply -> Verdict.accepted("?")), BUDGET))
                .isEqualTo(new Verdict.Refused("the address names no host"));
    }

    @Test
    void stopsANotifierThatAsksForEver() {
        assertThat(Attempt.over((request, budget) -> Reply.written(), ticks::get)
                        .drive(forEver(), BUDGET))
                .isEqualTo(new Verdict.Refused("gave up after 32 requests in one attempt"));
    }

    @Test
    void hasKeptWhatTheNotifierWantsKeptBeforeItGoesOn() {
        Step steps = new Step.Ask(
                line("create"), created -> new Step.Remember(ISSUE, Step.ask(line("link"), linked -> TAKEN)));

        assertThat(attempt.drive(steps, BUDGET, memory -> log.add("keep " + memory)))
                .isEqualTo(TAKEN);
        assertThat(log).containsExactly("create within 10s", "keep {issue=OPS-1}", "link within 6s");
    }

    /** Trap 16 of a keeper whose store is gone. */
    @Test
    void goesOnAndSaysWhatMayFollowWhereNothingCanBeKept() {
        Step steps = new Step.Ask(line("create"), created -> new Step.Remember(ISSUE, new Step.Done(TAKEN)));

        assertThat(attempt.drive(steps, BUDGET, memory -> {
                    throw new IllegalStateException("disk full");
                }))
                .isEqualTo(
                        Verdict.accepted("linked; what the target calls it could not be kept: the next message of this"
                                + " incident may be taken for a new one"));
        assertThat(log).containsExactly("create within 10s");
    }

    @Test
    void asksFirstWhatComesBehindAMemory() {
        Step steps = new Step.Remember(ISSUE, Step.ask(line("link"), linked -> TAKEN));

        assertThat(steps.request()).isEqualTo(line("link"));
        assertThat(new Step.Remember(ISSUE, new Step.Done(new Verdict.Skipped("resolved"))).request())
                .isEqualTo(new Nothing("resolved"));
    }

    private static Step forEver() {
        return new Step.Ask(line("again"), reply -> forEver());
    }
}
