package dev.tocsin.testing.contract;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.testing.RecordingEndpoint;
import dev.tocsin.testing.ScriptedTransport;
import dev.tocsin.testing.StatusReply;
import java.util.List;

/**
 * A target that does not take an incident is understood, and the next delivery is none the worse for it.
 *
 * @param subject the plugin under test
 * @param acceptance what the target replies when it takes an incident
 */
record OutcomeCheck(Subject subject, List<StatusReply> acceptance) {
    void isUnderstood(Misfortune misfortune) {
        ScriptedTransport lines = ScriptedTransport.answering(
                misfortune.answer(), acceptance.get(0).asReply());
        RecordingEndpoint endpoint = Acceptance.endpoint(misfortune.reaction(), acceptance);
        try (Detour detour = new Detour(endpoint, lines, misfortune.patience());
                Instance instance = subject.over(detour)) {
            judge(misfortune, instance.deliver(Sample.FIRING));
            judgeNext(misfortune, instance.deliver(Sample.FIRING));
        }
    }

    private void judge(Misfortune misfortune, Receipt receipt) {
        if (receipt.outcome() != misfortune.outcome()) {
            throw new Fault(
                    Code.WRONG_OUTCOME,
                    subject.action("deliver"),
                    "a delivery to " + misfortune + " ended with '" + receipt + "', not with '"
                            + misfortune.outcome().word() + "'",
                    "let 'judge' say 'Refused' where trying again cannot help, 'Again' where it can, and 'Accepted' only"
                            + " where the target says so");
        }
    }

    private void judgeNext(Misfortune misfortune, Receipt receipt) {
        if (receipt.outcome() != Receipt.Outcome.ACCEPTED) {
            throw new Fault(
                    Code.OTHERS_HURT,
                    subject.action("deliver"),
                    "after one to " + misfortune + ", the next delivery ended with '" + receipt
                            + "', though the target took it",
                    "keep nothing of one delivery for the next; an instance is immutable");
        }
    }
}
