package dev.tocsin.cli.service;

import dev.tocsin.cli.table.Paragraphs;
import dev.tocsin.contract.value.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells people why they were told of something, or were not. */
final class Explanation {
    private final Paragraphs out;
    private final Moments moments;
    private final LifeText lives;

    /**
     * Begins an explanation.
     *
     * @param now what time it is
     * @param columns how wide the terminal is
     */
    Explanation(Instant now, int columns) {
        out = new Paragraphs(columns);
        moments = Moments.at(now);
        lives = new LifeText(out, moments);
    }

    /** Adds what became of a delivery. */
    void delivery(Json.Members said) {
        separate();
        lives.whole(new Said(said));
    }

    /** Adds how an alert stands with each receiver, and what became of the deliveries that concern it. */
    void alert(Json.Members said) {
        Said alert = new Said(said);
        separate();
        String status = alert.text("status");
        String since = status.equals("resolved") ? "ends_at" : "starts_at";
        out.add(status + " since " + moments.of(alert.text(since)) + ": " + alert.labels());
        alert.each("standings").forEach(standing -> standing(standing, alert.text("fingerprint")));
    }

    private void separate() {
        if (!out.isEmpty()) {
            out.gap();
        }
    }

    private void standing(Said standing, String fingerprint) {
        out.gap();
        List<Said> deliveries = standing.each("deliveries");
        Optional<String> held = standing.find("held").map(LifeText::because);
        if (held.isPresent() || deliveries.isEmpty()) {
            out.add("not sent to " + standing.text("receiver")
                    + held.map(why -> " because " + why).orElse(" so far")
                    + nextLook(standing));
        }
        for (int i = 0; i < deliveries.size(); i++) {
            show(deliveries.get(i), fingerprint, i == 0);
        }
    }

    private String nextLook(Said standing) {
        String at = standing.text("next_look");
        return at.isEmpty() ? "" : "; looked at again at " + moments.of(at);
    }

    private void show(Said delivery, String fingerprint, boolean isNewest) {
        delivery.each("held").stream()
                .filter(held -> held.text("fingerprint").equals(fingerprint))
                .findFirst()
                .ifPresent(held -> out.add("not sent to " + delivery.text("receiver") + " at "
                        + moments.of(delivery.text("decided_at")) + " because " + LifeText.because(held)
                        + ", but the rest of its incident:"));
        if (isNewest) {
            lives.whole(delivery);
        } else {
            lives.line(delivery);
        }
    }

    /** {@return the fingerprints of the alerts that a service lists} */
    static List<String> fingerprints(Json.Members said) {
        return new Said(said)
                .each("alerts").stream()
                        .map(alert -> alert.text("fingerprint"))
                        .filter(fingerprint -> !fingerprint.isEmpty())
                        .toList();
    }

    /** {@return all that was added, each line with a line break} */
    @Override
    public String toString() {
        return out.toString();
    }
}
