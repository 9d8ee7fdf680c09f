package dev.tocsin.testing.contract;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.semantics.DedupKey;
import dev.tocsin.contract.semantics.Location;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.testing.ScriptedTransport;
import java.util.List;

/**
 * The declared keys tell an incident from others, and a delivery from others, and stay the same as long as they must.
 *
 * @param subject the plugin under test
 */
record KeyCheck(Subject subject) {
    private static final int LONG = 10_000;
    private static final Location ADDRESS = new Location.Address();

    void tellsIncidentsApart() {
        subject.semantics().identity().dedup().ifPresent(this::tellsIncidentsApart);
    }

    private void tellsIncidentsApart(DedupKey key) {
        Incident firing = incident("lag");
        Incident over = firing.toBuilder().status(Status.RESOLVED).build();
        try (Instance instance = subject.over(ScriptedTransport.replying(200))) {
            String first = only("dedup", key.at(), instance.request(firing, "dlv_1", 1));
            Request resolve = instance.request(over, "dlv_2", 1);
            expect("dedup", key.at(), isKeptBy(resolve, first, key.at()), "another key for its resolve");
            expect(
                    "dedup",
                    key.at(),
                    first.equals(only("dedup", key.at(), instance.request(firing, "dlv_3", 2))),
                    "another key for another delivery");
            expect(
                    "dedup",
                    key.at(),
                    !first.equals(only("dedup", key.at(), instance.request(incident("disk"), "dlv_1", 1))),
                    "the same key for two incidents");
            String longest = only("dedup", key.at(), instance.request(incident("x".repeat(LONG)), "dlv_1", 1));
            expect(
                    "dedup",
                    key.at(),
                    key.at() instanceof Location.Address || longest.codePointCount(0, longest.length()) <= key.max(),
                    "more than " + key.max() + " code points for an incident with a long key");
        }
    }

    /** A call by alias says the key in its address. */
    private boolean isKeptBy(Request resolve, String key, Location at) {
        return subject.semantics().ending().first() == Resolve.CALL_BY_ALIAS
                ? only("dedup", ADDRESS, resolve).contains(key)
                : only("dedup", at, resolve).equals(key);
    }

    void tellsDeliveriesApart() {
        subject.semantics().identity().idempotency().ifPresent(this::tellsDeliveriesApart);
    }

    private void tellsDeliveriesApart(Location place) {
        Incident firing = incident("lag");
        try (Instance instance = subject.over(ScriptedTransport.replying(200))) {
            String first = only("idempotency", place, instance.request(firing, "dlv_1", 1));
            expect(
                    "idempotency",
                    place,
                    first.equals(only("idempotency", place, instance.request(firing, "dlv_1", 3))),
                    "another id for another attempt of the same delivery");
            expect(
                    "idempotency",
                    place,
                    !first.equals(only("idempotency", place, instance.request(firing, "dlv_2", 1))),
                    "the same id for two deliveries");
        }
    }

    private String only(String row, Location place, Request request) {
        List<String> found = Located.texts(place, request);
        expect(row, place, found.size() == 1, found.isEmpty() ? "nothing" : found.size() + " values");
        return found.get(0);
    }

    private void expect(String row, Location place, boolean holds, String otherwise) {
        if (!holds) {
            throw Contradiction.of(subject, row, "the request has at '" + place + "' " + otherwise);
        }
    }

    private static Incident incident(String key) {
        return Incident.builder("Queue lag", "critical", "backlog growing")
                .key(key)
                .build();
    }
}
