package dev.tocsin.cli.service;

import dev.tocsin.cli.table.Paragraphs;

/**
 * The lives of deliveries in words: how one stands, and below it a line for each thing that happened.
 *
 * @param out what is written to
 * @param moments how instants are written
 */
record LifeText(Paragraphs out, Moments moments) {
    private static final String INDENT = "  ";

    /** Tells how a delivery stands, and no more. */
    void line(Said delivery) {
        out.add(headline(delivery));
    }

    /** Tells all of a delivery. */
    void whole(Said delivery) {
        line(delivery);
        out.add(INDENT + "delivery  ", delivery.text("id") + " through " + delivery.text("plugin"));
        out.add(INDENT + "incident  ", delivery.text("incident"));
        delivery.each("alerts")
                .forEach(alert -> out.add(INDENT + "alert     ", alert.text("status") + " " + alert.labels()));
        delivery.each("held")
                .forEach(held -> out.add(INDENT + "not told  ", held.labels() + " because " + because(held)));
        out.add(at(delivery, "decided_at"), "decided: " + delivery.text("reason"));
        delivery.each("events").forEach(event -> out.add(at(event, "at"), happened(event)));
        String reference = delivery.text("reference");
        String end = delivery.text("state") + ": " + delivery.text("detail");
        if (!delivery.text("ended_at").isEmpty()) {
            out.add(at(delivery, "ended_at"), reference.isEmpty() ? end : end + " (there it is " + reference + ")");
        }
    }

    private String at(Said what, String name) {
        return INDENT + moments.of(what.text(name)) + INDENT;
    }

    /** {@return what holds an alert back, in words} */
    static String because(Said held) {
        return switch (held.text("by")) {
            case "inhibition" -> "it is inhibited by " + held.text("why");
            case "active_time", "mute_time" -> "its route does not tell now: " + held.text("why");
            default -> held.text("why");
        };
    }

    private String headline(Said delivery) {
        String receiver = delivery.text("receiver");
        String because = " because " + delivery.text("reason");
        String ended = " at " + moments.of(delivery.text("ended_at"));
        String detail = ": " + delivery.text("detail");
        return switch (delivery.text("state")) {
            case "delivered" -> "sent to " + receiver + ended + because;
            case "trying" -> "being sent to " + receiver + because;
            case "waiting" -> "waiting to be sent to " + receiver + because;
            case "refused" -> "refused by " + receiver + ended + detail;
            case "expired" -> "given up for " + receiver + ended + detail;
            default -> "not sent to " + receiver + ended + detail;
        };
    }

    private String happened(Said event) {
        String attempt = "attempt " + event.text("attempt");
        return switch (event.text("event")) {
            case "waited" -> "wait until " + moments.of(event.text("until")) + " for " + event.text("why");
            case "trying" -> attempt + " is under way";
            case "tried" -> attempt + ", " + millis(event.text("duration_micros")) + " ms: " + event.text("detail");
            case "lost" -> attempt + " was cut by the end of the service; the target may have taken it";
            default -> event.text("event");
        };
    }

    private static String millis(String micros) {
        return micros.length() > 3 ? micros.substring(0, micros.length() - 3) : "0";
    }
}
