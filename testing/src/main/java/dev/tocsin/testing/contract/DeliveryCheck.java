package dev.tocsin.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.testing.HeardRequest;
import dev.tocsin.testing.RecordingEndpoint;
import dev.tocsin.testing.StatusReply;
import java.time.Duration;
import java.util.List;

/**
 * Whatever an incident holds, a target that takes everything gets it in a form that can be read.
 *
 * @param subject the plugin under test
 * @param acceptance what the target replies when it takes an incident
 */
record DeliveryCheck(Subject subject, List<StatusReply> acceptance) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Limits WIDE = new Limits(1 << 28, 64, 1 << 28, 100);

    void delivers(Sample sample) {
        RecordingEndpoint endpoint = Acceptance.endpoint(acceptance);
        try (Detour detour = new Detour(endpoint, Acceptance.transport(acceptance), PATIENCE);
                Instance instance = subject.over(detour)) {
            judge(sample, instance.deliver(sample));
            endpoint.requests().forEach(heard -> judge(sample, heard));
        }
    }

    private void judge(Sample sample, Receipt receipt) {
        boolean skippedEnd = sample.equals(Sample.RESOLVED) && receipt.outcome() == Receipt.Outcome.SKIPPED;
        if (receipt.outcome() != Receipt.Outcome.ACCEPTED && !skippedEnd) {
            throw new Fault(
                    Code.NOT_DELIVERED,
                    subject.action("deliver"),
                    sample + " ended with '" + receipt + "', though the target takes everything",
                    "escape, replace or cut what the target cannot take, and skip nothing but what is over");
        }
    }

    private void judge(Sample sample, HeardRequest heard) {
        if (!heard.header("Content-Type").orElse("").startsWith("application/json")) {
            return;
        }
        try {
            JsonText.read(new String(heard.octets(), UTF_8), WIDE);
        } catch (ProblemException notJson) {
            throw new Fault(
                    Code.NOT_DELIVERED,
                    subject.action("deliver"),
                    "the body sent for " + sample + " is not the JSON that it is called: "
                            + notJson.problems().all().get(0).message(),
                    "write it with 'Json.members()' and 'Body.json', which escape what must be escaped");
        }
    }
}
