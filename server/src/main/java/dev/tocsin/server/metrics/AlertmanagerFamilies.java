package dev.tocsin.server.metrics;

import dev.tocsin.delivery.facts.Silence;
import dev.tocsin.server.engine.DestinationName;
import dev.tocsin.server.engine.Recipient;
import dev.tocsin.server.engine.Setup;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.zip.CRC32C;

/**
 * What dashboards and rules for Alertmanager ask for, under its names and labels. A notification is an attempt here: one that fails
 * is counted as failed although it is tried again, so that a rule about failures speaks up while a target is down, and not a day
 * later.
 *
 * @param to what they are added to
 */
record AlertmanagerFamilies(Families to) {
    private static final String INTEGRATION = "integration";
    private static final String STATE = "state";
    private static final String VERSION = "version";
    private static final String V2 = "v2";
    private static final List<Double> LATENCIES = List.of(1.0, 5.0, 10.0, 15.0, 20.0);

    /** Adds what was counted. */
    void add(Metrics metrics) {
        to.info(
                "alertmanager_build",
                "Which version of Tocsin this is.",
                VERSION,
                metrics.version(),
                "revision",
                "",
                "branch",
                "",
                "goversion",
                "",
                "goos",
                "",
                "goarch",
                "");
        to.gauge("alertmanager_cluster_enabled", "Whether it is a cluster, which it never is.", 0);
        to.counters("alertmanager_alerts_received", "Alerts that senders told of.", values -> {
            values.add(metrics.firing.sum(), "status", "firing", VERSION, V2);
            values.add(metrics.resolved.sum(), "status", "resolved", VERSION, V2);
        });
        to.counters(
                "alertmanager_alerts_invalid",
                "Alerts that senders told of and that are no good.",
                values -> values.add(metrics.invalid.sum(), VERSION, V2));
        to.gauge(
                "alertmanager_config_last_reload_successful",
                "Whether the configuration could be read when it was read last.",
                metrics.isLoaded() ? 1 : 0);
        to.gauge(
                "alertmanager_config_last_reload_success_timestamp_seconds",
                "Since when the configuration is in force.",
                metrics.loadedAt().toEpochMilli() / 1e3);
        notifications(byPlugin(metrics.tallies()));
    }

    private static SortedMap<String, List<Tally>> byPlugin(SortedMap<DestinationName, Tally> tallies) {
        SortedMap<String, List<Tally>> byPlugin = new TreeMap<>();
        tallies.forEach((name, tally) -> byPlugin.computeIfAbsent(name.plugin(), plugin -> new ArrayList<>())
                .add(tally));
        return byPlugin;
    }

    private void notifications(SortedMap<String, List<Tally>> byPlugin) {
        ToLongFunction<Tally> attempts = tally -> tally.attempts().total();
        sum("alertmanager_notifications", "Attempts to notify.", byPlugin, attempts);
        sum("alertmanager_notifications_failed", "Attempts to notify that failed.", byPlugin, Tally::failures);
        sum("alertmanager_notification_requests", "Attempts to notify.", byPlugin, attempts);
        sum("alertmanager_notification_requests_failed", "Attempts to notify that failed.", byPlugin, Tally::failures);
        to.histograms(
                "alertmanager_notification_latency_seconds",
                "How long attempts to notify took.",
                values -> byPlugin.forEach((plugin, tallies) -> values.add(
                        tallies.stream()
                                .map(Tally::durations)
                                .reduce(Distribution.Seen::and)
                                .orElseThrow()
                                .by(LATENCIES),
                        INTEGRATION,
                        plugin)));
    }

    private void sum(String name, String help, SortedMap<String, List<Tally>> byPlugin, ToLongFunction<Tally> counted) {
        to.counters(
                name,
                help,
                values -> byPlugin.forEach((plugin, tallies) ->
                        values.add(tallies.stream().mapToLong(counted).sum(), INTEGRATION, plugin)));
    }

    /** Adds how it stands. */
    void add(Now now) {
        to.gauges("alertmanager_alerts", "Alerts that are firing.", values -> {
            values.add(now.active(), STATE, "active");
            values.add(now.suppressed(), STATE, "suppressed");
            values.add(0, STATE, "unprocessed");
        });
        to.gauges("alertmanager_silences", "Silences that are known.", values -> {
            for (Silence.State state : Silence.State.values()) {
                values.add(now.silences(state), STATE, state.name().toLowerCase(Locale.ROOT));
            }
        });
        to.gauge(
                "alertmanager_dispatcher_aggregation_groups",
                "Groups of alerts.",
                now.load().groups());
        configuration(now.setup());
    }

    private void configuration(Setup setup) {
        to.gauge("alertmanager_config_hash", "What tells one configuration from another.", hash(setup.text()));
        to.gauge(
                "alertmanager_integrations",
                "Notifiers that are configured.",
                setup.recipients().size());
        to.gauge(
                "alertmanager_receivers",
                "Receivers that are configured with a notifier.",
                setup.recipients().values().stream()
                        .map(Recipient::receiver)
                        .distinct()
                        .count());
    }

    private static double hash(String text) {
        CRC32C hash = new CRC32C();
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        return hash.getValue();
    }
}
