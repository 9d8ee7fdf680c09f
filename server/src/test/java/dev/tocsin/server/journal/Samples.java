package dev.tocsin.server.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.journal.Summary;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** What the tests write. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final InstantSource AT_NOON = InstantSource.fixed(NOON);

    /** Short, so that the journal looks after its file soon. */
    static final Duration PATIENCE = Duration.ofMillis(20);

    private Samples() {}

    static SqliteJournal open(Path folder) {
        return SqliteJournal.open(folder, Retention.ofDefaults(), AT_NOON, PATIENCE);
    }

    static Live alert(long id, String body) {
        return new Live(Live.Kind.ALERT, id, body.getBytes(UTF_8));
    }

    static Batch live(Live... live) {
        return new Batch(List.of(live), List.of());
    }

    static Batch ended(Ended... ended) {
        return new Batch(List.of(), List.of(ended));
    }

    /** {@return a delivery of {@code ops/webhook[0]}} */
    static Ended delivered(String id, String incident, Instant endedAt) {
        return delivery(id, "ops", "webhook", incident, "delivered", endedAt);
    }

    static Ended delivery(String id, String receiver, String plugin, String incident, String outcome, Instant endedAt) {
        String destination = receiver + "/" + plugin + "[0]";
        return new Ended(
                new Summary(id, destination, receiver, plugin, incident, outcome, endedAt),
                ("life of " + id).getBytes(UTF_8));
    }
}
