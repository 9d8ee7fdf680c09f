package dev.tocsin.testing.contract;

import dev.tocsin.api.delivery.ReplyTable;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.semantics.On;
import dev.tocsin.contract.semantics.Replies;
import dev.tocsin.contract.semantics.ReplyRule;
import dev.tocsin.contract.semantics.WaitPlace;
import dev.tocsin.contract.semantics.WaitUnit;
import dev.tocsin.testing.ManualClock;
import dev.tocsin.testing.ScriptedTransport;
import dev.tocsin.testing.StatusReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The reply that an attempt ends with means what the rows say.
 *
 * @param subject the plugin under test
 * @param acceptance what the target replies when it takes an incident
 */
record ReplyCheck(Subject subject, List<StatusReply> acceptance) {
    private static final int TOO_MANY_REQUESTS = 429;

    void meansWhatIsDeclared() {
        Replies replies = subject.semantics().replies();
        for (ReplyRule rule : replies.rules()) {
            meansWhatIsDeclared(rule.on() == On.RESOLVED ? Sample.RESOLVED : Sample.FIRING, RuleReply.of(rule));
        }
        for (WaitPlace wait : replies.waits()) {
            String number = wait.unit() == WaitUnit.EPOCH_SECONDS
                    ? String.valueOf(ManualClock.START.getEpochSecond() + 7)
                    : "7";
            meansWhatIsDeclared(Sample.FIRING, RuleReply.saying(TOO_MANY_REQUESTS, wait, number));
        }
    }

    private void meansWhatIsDeclared(Sample sample, Reply reply) {
        On state = sample.equals(Sample.RESOLVED) ? On.RESOLVED : On.FIRING;
        Verdict declared = ReplyTable.of(subject.semantics().replies()).judge(reply, state, ManualClock.START);
        List<Answer> answers = new ArrayList<>();
        acceptance.subList(0, acceptance.size() - 1).forEach(earlier -> answers.add(earlier.asReply()));
        answers.add(reply);
        try (Instance instance = subject.over(ScriptedTransport.answering(
                answers.get(0), answers.subList(1, answers.size()).toArray(Answer[]::new)))) {
            Verdict verdict = instance.attempt(sample);
            boolean untold = verdict instanceof Verdict.Skipped;
            if (!untold && !isAlike(verdict, declared)) {
                throw Contradiction.of(
                        subject,
                        "replies",
                        "an attempt that ends with '" + reply + "' and '" + reply.body() + "' for " + sample + " is "
                                + words(verdict) + ", where the rows say " + words(declared));
            }
        }
    }

    private static boolean isAlike(Verdict one, Verdict other) {
        return one.getClass() == other.getClass()
                && (!(one instanceof Verdict.Again again)
                        || Objects.equals(again.delay(), ((Verdict.Again) other).delay()));
    }

    private static String words(Verdict verdict) {
        if (verdict instanceof Verdict.Again again) {
            return "'again'" + again.retryAfter().map(wait -> " after " + wait).orElse("");
        }
        return verdict instanceof Verdict.Accepted ? "'accepted'" : "'refused'";
    }
}
