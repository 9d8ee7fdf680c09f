package dev.tocsin.adapters.sns;

import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.StatusReply;
import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.List;
import java.util.Map;

/** A topic that is FIFO: of another one, keys and ids are not said. */
class SnsNotifierContractTests extends NotifierContractTest<SnsNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of(
                "topic_arn",
                "arn:aws:sns:eu-central-1:123456789012:ops.fifo",
                "sigv4",
                Map.of("access_key", "AKIDEXAMPLE", "secret_key", "canary-sns-secret-key"));
    }

    @Override
    protected List<StatusReply> acceptance() {
        return List.of(Reaction.status(200).body("<PublishResponse><MessageId>567910cd</MessageId></PublishResponse>"));
    }
}
