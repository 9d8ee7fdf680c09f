package dev.tocsin.server.log;

import dev.tocsin.delivery.group.Outcome;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.server.watch.Happening;

/** The lines about deliveries: each names the delivery, the receiver and the plugin. */
final class Lines {
    private Lines() {}

    static LogLine of(LogLevel level, String event, Happening.Attempted attempted) {
        Outcome outcome = attempted.outcome();
        return of(level, event, outcome.delivery(), attempted.receiver(), attempted.plugin())
                .with("attempt", outcome.attempt());
    }

    static LogLine of(LogLevel level, String event, Happening.Ended ended, End end) {
        long attempts = ended.life().entries().stream()
                .filter(entry -> entry instanceof Entry.Attempted || entry instanceof Entry.Lost)
                .count();
        return of(level, event, ended.life().id(), ended.receiver(), ended.plugin())
                .with("incident", ended.life().incident())
                .with("outcome", end.outcome().word())
                .with("attempts", attempts)
                .with("why", end.why());
    }

    private static LogLine of(LogLevel level, String event, String delivery, String receiver, String plugin) {
        return LogLine.of(level, event)
                .with("delivery", delivery)
                .with("receiver", receiver)
                .with("plugin", plugin);
    }

    /** Adds why an attempt ended as it did. */
    static LogLine why(LogLine line, Outcome outcome) {
        if (outcome.status() > 0) {
            line.with("status", outcome.status());
        }
        return line.with("why", outcome.verdict().detail());
    }
}
