package dev.tocsin.delivery.courier;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.contract.value.Json;
import java.util.List;

/**
 * What became of one delivery.
 *
 * @param id the delivery's id, which its attempts shared
 * @param receiver the name of the receiver
 * @param plugin what the notifier is called there
 * @param incident the key of the incident
 * @param receipt how the delivery ended, and why
 * @param attempts what became of each attempt, in order; none where nothing had to be asked
 * @since 0.1
 */
public record DeliveryReport(
        String id, String receiver, String plugin, String incident, Receipt receipt, List<AttemptReport> attempts) {
    /** Keeps the attempts from changing. */
    public DeliveryReport {
        attempts = List.copyOf(attempts);
    }

    /** {@return whether nothing is left to do: the target took it, or there was nothing to send} */
    public boolean isDone() {
        return receipt.outcome() == Receipt.Outcome.ACCEPTED || receipt.outcome() == Receipt.Outcome.SKIPPED;
    }

    /** {@return the report as JSON} */
    public Json toJson() {
        return Json.members()
                .with("delivery", id)
                .with("receiver", receiver)
                .with("plugin", plugin)
                .with("incident", incident)
                .with("outcome", receipt.outcome().word())
                .with("reason", receipt.detail())
                .with("reference", receipt.reference().map(Json::of).orElse(Json.nothing()))
                .with(
                        "attempts",
                        Json.items(attempts.stream().map(AttemptReport::toJson).toList()))
                .build();
    }
}
