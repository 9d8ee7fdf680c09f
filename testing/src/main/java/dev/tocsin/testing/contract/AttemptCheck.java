package dev.tocsin.testing.contract;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tocsin.api.request.Command;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MailMessage;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.testing.ManualClock;
import dev.tocsin.testing.ScriptedTransport;
import java.time.Duration;
import java.util.Map;

/**
 * An attempt has bounds: it ends in time, spends that time on its target alone, and is one attempt.
 *
 * @param subject the plugin under test
 */
record AttemptCheck(Subject subject) {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PROMPT = Duration.ofSeconds(2);

    /** The target never answers, on a clock that passes as fast as it can. */
    void endsWhereNobodyAnswers() {
        ManualClock clock = ManualClock.ofDefaults();
        ScriptedTransport transport = ScriptedTransport.by((request, budget) -> {
            clock.advance(shorter(timeout(request), budget));
            return new NoReply("no reply in time");
        });
        try (Instance instance = subject.over(transport, clock)) {
            instance.deliver(Sample.FIRING);
        }
        judge(transport.requests().size());
        judge(Duration.between(ManualClock.START, clock.instant()));
    }

    private static Duration timeout(Request request) {
        if (request instanceof Command command) {
            return command.timeout();
        }
        if (request instanceof MailMessage mail) {
            return mail.timeout();
        }
        return request instanceof HttpCall call ? call.timeout() : LONGEST;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void judge(int requests) {
        if (requests > 1) {
            throw new Fault(
                    Code.UNBOUNDED_ATTEMPT,
                    subject.action("deliver"),
                    "it asked its target " + requests + " times, though the first request got no reply",
                    "make one attempt, and leave further ones to who delivers");
        }
    }

    private void judge(Duration waited) {
        if (waited.compareTo(LONGEST) > 0) {
            throw new Fault(
                    Code.UNBOUNDED_ATTEMPT,
                    subject.action("deliver"),
                    "it waited " + Durations.format(waited) + " for a target that does not answer, above the maximum "
                            + Durations.format(LONGEST),
                    "give each request a 'timeout' within that, and do not override 'deliver'");
        }
    }

    /** The target answers at once: whatever time passes is the plugin's own. */
    void takesNoTimeOfItsOwn() {
        for (int status : new int[] {200, 202, 400, 429, 503}) {
            comesBack(status);
        }
    }

    /** Says at once of a plugin that blocks that it does, before other checks wait for it again and again. */
    void comesBack() {
        comesBack(200);
    }

    private void comesBack(int status) {
        ScriptedTransport transport =
                ScriptedTransport.answering(Reply.http(status, Map.of("Retry-After", "3600"), new byte[0]));
        assertTimeoutPreemptively(PROMPT, () -> deliver(transport), () -> late(status));
    }

    private void deliver(ScriptedTransport transport) {
        try (Instance instance = subject.over(transport)) {
            instance.deliver(Sample.FIRING);
        }
    }

    private String late(int status) {
        return new Problem(
                        Code.UNBOUNDED_ATTEMPT,
                        subject.action("deliver"),
                        "it takes more than " + Durations.format(PROMPT) + " for " + Sample.FIRING
                                + ", though the target answers at once with status " + status,
                        "neither sleep nor wait: say 'Again' with a delay, and leave the waiting to who delivers")
                .toString();
    }
}
