package dev.tocsin.server.metrics;

import dev.tocsin.delivery.facts.Silence;
import dev.tocsin.delivery.group.Backlog;
import dev.tocsin.delivery.life.End;
import dev.tocsin.server.engine.DestinationName;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What Tocsin shows under names of its own.
 *
 * @param to what they are added to
 */
record OwnFamilies(Families to) {
    private static final String RECEIVER = "receiver";
    private static final String PLUGIN = "plugin";
    private static final String OUTCOME = "outcome";
    private static final String STATE = "state";

    /** Adds what was counted. */
    void add(Metrics metrics) {
        to.info("tocsin_build", "Which version this is.", "version", metrics.version());
        to.gauge("tocsin_ready", "Whether alerts are accepted.", metrics.isStuck() ? 0 : 1);
        to.counter(
                "tocsin_alerts_accepted", "Alerts that were accepted, through whichever door.", metrics.accepted.sum());
        to.counters("tocsin_reloads", "How often the configuration was read again.", values -> {
            values.add(metrics.reloads.sum(), OUTCOME, "success");
            values.add(metrics.failedReloads.sum(), OUTCOME, "failure");
        });
        to.histogram(
                "tocsin_first_attempt_delay_seconds",
                "From when the newest of its alerts was accepted until a delivery was tried first.",
                metrics.firstDelays.seen());
        to.histogram(
                "tocsin_journal_commit_duration_seconds",
                "How long it took to make changes durable.",
                metrics.commits.seen());
        to.histogram(
                "tocsin_journal_commit_changes",
                "How many changes were made durable together.",
                metrics.changes.seen());
        deliveries(metrics.tallies());
        calls(metrics.calls());
    }

    private void deliveries(SortedMap<DestinationName, Tally> tallies) {
        to.counters(
                "tocsin_deliveries",
                "Deliveries that have ended, by how.",
                values -> tallies.forEach((name, tally) -> {
                    for (End.Outcome outcome : End.Outcome.values()) {
                        values.add(tally.deliveries().of(outcome), labels(name, OUTCOME, outcome.word()));
                    }
                }));
        to.counters(
                "tocsin_dead_letters",
                "Deliveries of which nobody was told, and nobody will be.",
                values -> tallies.forEach((name, tally) -> values.add(
                        Arrays.stream(End.Outcome.values())
                                .filter(End.Outcome::isDead)
                                .mapToLong(tally.deliveries()::of)
                                .sum(),
                        labels(name))));
        to.counters(
                "tocsin_attempts",
                "Attempts that have ended, by how.",
                values -> tallies.forEach((name, tally) -> {
                    for (Result result : Result.values()) {
                        values.add(tally.attempts().of(result), labels(name, OUTCOME, result.word()));
                    }
                }));
        to.histograms(
                "tocsin_attempt_duration_seconds",
                "How long attempts took.",
                values -> tallies.forEach((name, tally) -> values.add(tally.durations(), labels(name))));
    }

    private void calls(Calls calls) {
        to.counters(
                "tocsin_http_requests",
                "Calls that were answered.",
                values -> calls.counts()
                        .forEach((kind, count) -> values.add(
                                count.sum(),
                                "handler",
                                kind.handler(),
                                "method",
                                kind.method(),
                                "code",
                                Integer.toString(kind.code()))));
        to.histograms(
                "tocsin_http_request_duration_seconds",
                "How long it took to answer calls.",
                values -> calls.durations().forEach((handler, took) -> values.add(took.seen(), "handler", handler)));
    }

    /** Adds how it stands. */
    void add(Now now) {
        to.gauges("tocsin_alerts", "Alerts that are firing, by what becomes of them.", values -> {
            values.add(now.active(), STATE, "active");
            values.add(now.suppressed(), STATE, "suppressed");
        });
        to.gauge("tocsin_groups", "Groups of alerts.", now.load().groups());
        to.gauges("tocsin_silences", "Silences that are known.", values -> {
            for (Silence.State state : Silence.State.values()) {
                values.add(now.silences(state), STATE, state.name().toLowerCase(Locale.ROOT));
            }
        });
        to.gauge(
                "tocsin_queue_tasks", "What waits to be decided on.", now.load().tasks());
        backlogs(now);
    }

    /** The notifiers of one receiver through one plugin, together. */
    private record Together(long waiting, long trying, long leftAlone) {
        Together and(Together other) {
            return new Together(waiting + other.waiting, trying + other.trying, leftAlone + other.leftAlone);
        }
    }

    private void backlogs(Now now) {
        SortedMap<DestinationName, Together> all = new TreeMap<>();
        for (Backlog backlog : now.load().backlogs()) {
            DestinationName name = DestinationName.of(backlog.destination(), now.setup());
            int leftAlone = backlog.leftAloneUntil().isAfter(now.at()) ? 1 : 0;
            all.merge(name, new Together(backlog.waiting(), backlog.trying(), leftAlone), Together::and);
        }
        to.gauges(
                "tocsin_deliveries_under_way",
                "Deliveries that have not ended.",
                values -> all.forEach((name, each) -> {
                    values.add(each.waiting, labels(name, STATE, "waiting"));
                    values.add(each.trying, labels(name, STATE, "trying"));
                }));
        to.gauges(
                "tocsin_circuits_open",
                "Targets that are left alone for now, as they failed or asked for it.",
                values -> all.forEach((name, each) -> values.add(each.leftAlone, labels(name))));
    }

    private static String[] labels(DestinationName name) {
        return new String[] {RECEIVER, name.receiver(), PLUGIN, name.plugin()};
    }

    private static String[] labels(DestinationName name, String more, String value) {
        return new String[] {RECEIVER, name.receiver(), PLUGIN, name.plugin(), more, value};
    }
}
