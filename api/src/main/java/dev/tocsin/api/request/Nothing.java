package dev.tocsin.api.request;

import dev.tocsin.contract.value.Json;

/**
 * Says that a target would not be called at all; only a preview shows it, no transport ever gets it.
 *
 * @param reason why not
 * @since 0.1
 */
public record Nothing(String reason) implements Request {
    @Override
    public Json toJson() {
        return Json.members().with("kind", "nothing").with("reason", reason).build();
    }
}
