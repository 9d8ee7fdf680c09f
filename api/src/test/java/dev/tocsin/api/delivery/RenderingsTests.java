package dev.tocsin.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Line;
import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenderingsTests {
    private final Renderings renderings = new Renderings();

    private static String fails() {
        throw ProblemException.of(
                new Problem(Code.FAILED_TEMPLATE, "title: line 1", "there is no second", "ask before"));
    }

    @Test
    void whatCanBeRenderedIsNotTalkedAbout() {
        Step done = new Step.Done(Verdict.accepted("taken"));

        assertThat(renderings.of(() -> "text", Detail.FULL)).hasValue("text");
        assertThat(renderings.told(done)).isEqualTo(done);
    }

    @Test
    void eachFailureIsToldOnceInTheVerdict() {
        Step step = renderings.told(
                Step.ask(new Line(Line.Stream.STDOUT, "x"), reply -> new Verdict.Refused("status " + reply.status())));
        assertThat(renderings.of(RenderingsTests::fails, Detail.FULL)).isEmpty();
        assertThat(renderings.of(RenderingsTests::fails, Detail.SHORT)).isEmpty();
        Verdict verdict = Attempt.over((request, budget) -> Reply.http(400, Map.of(), new byte[0]), () -> 0)
                .drive(step, Duration.ofSeconds(1));

        assertThat(verdict.detail())
                .isEqualTo("status 400; what is built in was sent in place of a template:"
                        + " [P405] title: line 1: there is no second; ask before");
    }

    @Test
    void whatIsKeptOnTheWayIsKept() {
        Memory memory = Memory.empty().with("thread", "7");
        Step step = renderings.told(new Step.Remember(memory, new Step.Done(Verdict.accepted("taken"))));

        assertThat(step).isEqualTo(new Step.Remember(memory, new Step.Done(Verdict.accepted("taken"))));
    }

    @Test
    void aMessageThatIsStillTooLongIsSentWithoutLongTemplates() {
        assertThat(renderings.of(() -> "P1", Detail.LEAST)).hasValue("P1");
        assertThat(renderings.of(() -> "x".repeat(257), Detail.LEAST)).isEmpty();
        assertThat(renderings.told(new Step.Done(Verdict.accepted("taken"))))
                .isEqualTo(new Step.Done(Verdict.accepted("taken; what is built in was sent in place of a template:"
                        + " with it, the message was longer than the target takes")));
    }
}
