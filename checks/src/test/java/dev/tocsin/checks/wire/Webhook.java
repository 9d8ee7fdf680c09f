package dev.tocsin.checks.wire;

import static java.util.stream.Collectors.joining;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;

/**
 * A webhook that was heard.
 *
 * @param path where
 * @param nanos when, as {@link System#nanoTime} tells it
 * @param delivery the value of {@code webhook-id}; empty if there is none
 * @param isTaken whether it was or will be answered that it is
 * @param text its body
 */
public record Webhook(String path, long nanos, String delivery, boolean isTaken, String text) {

    /** {@return its body} */
    public Json.Members body() {
        return (Json.Members) JsonText.read(text, Limits.ofDefaults());
    }

    /** {@return its alerts in their order, by their label {@code name}: {@code +} is one that fires, {@code -} one that is over} */
    public String told() {
        return ((Json.Items) body().values().get("alerts"))
                .values().stream().map(Webhook::told).collect(joining(" "));
    }

    private static String told(Json alert) {
        boolean isFiring = text(alert, "status").equals("firing");
        return (isFiring ? "+" : "-") + text(((Json.Members) alert).values().get("labels"), "name");
    }

    private static String text(Json of, String name) {
        return ((Json.Text) ((Json.Members) of).values().get(name)).value();
    }
}
