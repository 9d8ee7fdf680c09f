package dev.tocsin.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tocsin.contract.semantics.PaceLimit;
import dev.tocsin.delivery.facts.InhibitRule;
import dev.tocsin.delivery.interval.Timetable;
import dev.tocsin.delivery.pace.Lane;
import dev.tocsin.delivery.plan.Circuit;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Effort;
import dev.tocsin.delivery.plan.Fallback;
import dev.tocsin.delivery.plan.Plan;
import dev.tocsin.delivery.retry.RetryPolicy;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.receivers.Notifiers;
import dev.tocsin.server.configuration.receivers.WrongTemplates;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationReaderTests {
    private static final Registry REGISTRY = Registry.load(ConfigurationReaderTests.class.getClassLoader());

    @TempDir
    private Path folder;

    @BeforeEach
    void writeKey() throws IOException {
        Files.writeString(folder.resolve("key.txt"), "0123456789abcdef0123456789abcdef");
    }

    @Test
    void takesTheDefaultsOfAlertmanagerForWhatIsNotSaid() throws IOException {
        String file = """
                route:
                  receiver: ops
                receivers:
                - name: ops
                """;
        ServiceConfiguration read = read(file);

        Plan plan = read.plan();
        assertThat(plan.destinations()).isEqualTo(Map.of("ops", List.of()));
        assertThat(plan.intervals()).isEmpty();
        assertThat(plan.retry()).isEqualTo(RetryPolicy.ofDefaults());
        assertThat(plan.fallbacks()).isEmpty();
        assertThat(plan.routes().receiver()).isEqualTo("ops");
        assertThat(plan.routes().groupWait()).isEqualTo(Duration.ofSeconds(30));
        assertThat(plan.routes().groupInterval()).isEqualTo(Duration.ofMinutes(5));
        assertThat(plan.routes().repeatInterval()).isEqualTo(Duration.ofHours(4));
        assertThat(plan.routes().routes()).isEmpty();
        assertThat(read.inhibitRules()).isEmpty();
        assertThat(read.resolveTimeout()).isEqualTo(Duration.ofMinutes(5));
        assertThat(read.notifiers()).isEmpty();
        assertThat(read.text()).isEqualTo(file);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void takesARouteWithAllThatItSays() throws IOException {
        Plan plan = read("""
                route:
                  receiver: ops
                  group_by: [alertname]
                  routes:
                  - receiver: db
                    group_by: ['...']
                    continue: true
                    matchers: ['team="db", env!=dev']
                    match: {code: 500}
                    match_re: {service: ^(foo1|foo2|baz)$}
                    group_wait: 10s
                    group_interval: 2m30s
                    repeat_interval: 1d12h
                    mute_time_intervals: [night]
                    active_time_intervals: [day, night]
                    routes:
                    - group_by: []
                receivers:
                - name: ops
                - name: db
                time_intervals:
                - {name: day, time_intervals: []}
                - {name: night, time_intervals: []}
                """).plan();

        Route route = plan.routes().routes().getFirst();
        assertThat(route.key())
                .isEqualTo("{}/{code=\"500\",env!=\"dev\",service=~\"^(?:^(foo1|foo2|baz)$)$\",team=\"db\"}");
        assertThat(route.receiver()).isEqualTo("db");
        assertThat(route.continues()).isTrue();
        assertThat(route.groupLabels(Map.of("a", "b"))).isEqualTo(Map.of("a", "b"));
        assertThat(route.groupWait()).isEqualTo(Duration.ofSeconds(10));
        assertThat(route.groupInterval()).isEqualTo(Duration.ofSeconds(150));
        assertThat(route.repeatInterval()).isEqualTo(Duration.ofHours(36));
        assertThat(route.muteTimeIntervals()).containsExactly("night");
        assertThat(route.activeTimeIntervals()).containsExactly("day", "night");
        assertThat(route.routes().getFirst().groupLabels(Map.of("alertname", "b")))
                .isEmpty();
        assertThat(plan.routes().groupLabels(Map.of("alertname", "b", "c", "d")))
                .containsOnlyKeys("alertname");
    }

    @Test
    void takesTheTermsOfAReceiverThenThoseForAllThenTheUsualOnes() throws IOException {
        Plan plan = read("""
                global:
                  delivery: {max_age: 12h, failures: 3, fallback_after: 2m, pace: 60/1m}
                route: {receiver: ops}
                receivers:
                - name: ops
                  fallback: backup
                  delivery: {max_age: 1h, pace: 1/2s}
                  webhook_configs: [{url: https://example.org/ops}]
                - name: backup
                  webhook_configs: [{url: https://example.org/backup}]
                """).plan();

        assertThat(plan.fallbacks()).isEqualTo(Map.of("ops", new Fallback("backup", Duration.ofMinutes(2))));
        Circuit circuit = new Circuit(256, 3, Duration.ofSeconds(30));
        assertThat(plan.destinations().values())
                .flatExtracting(own -> own)
                .extracting(Destination::key, Destination::effort)
                .containsExactly(
                        tuple("ops/webhook[0]", new Effort(circuit, Duration.ofHours(1))),
                        tuple("backup/webhook[0]", new Effort(circuit, Duration.ofHours(12))));
        assertThat(plan.destinations().values())
                .flatExtracting(own -> own)
                .flatExtracting(Destination::lanes)
                .extracting(Lane::limit)
                .containsExactly(
                        new PaceLimit(1, Duration.ofSeconds(2), ""), new PaceLimit(60, Duration.ofMinutes(1), ""));
    }

    @Test
    void triesForADayAndLeavesATargetAloneAfterFiveFailuresUnlessTheFileSaysMore() throws IOException {
        Plan plan = read("""
                route: {receiver: ops}
                receivers:
                - name: ops
                  fallback: backup
                  webhook_configs: [{url: https://example.org/ops}]
                - name: backup
                  webhook_configs: [{url: https://example.org/backup}]
                """).plan();

        assertThat(plan.fallbacks()).isEqualTo(Map.of("ops", new Fallback("backup", Duration.ofMinutes(5))));
        assertThat(plan.destinations().get("ops"))
                .extracting(Destination::effort)
                .containsExactly(new Effort(new Circuit(256, 5, Duration.ofSeconds(30)), Duration.ofHours(24)));
    }

    @Test
    void takesTimeIntervalsFromBothLists() throws IOException {
        Map<String, Timetable> intervals = read("""
                route: {receiver: ops}
                receivers: [{name: ops}]
                mute_time_intervals:
                - name: office
                  time_intervals:
                  - times: [{start_time: 09:00, end_time: 17:00}]
                    weekdays: ['monday:friday']
                    location: Local
                  - days_of_month: [-1]
                    months: [12]
                    years: [2026]
                time_intervals:
                - name: never
                """).plan().intervals();

        assertThat(intervals).containsOnlyKeys("office", "never");
        Timetable office = intervals.get("office");
        assertThat(office.contains(Instant.parse("2026-11-23T03:30:00Z"))).isTrue();
        assertThat(office.contains(Instant.parse("2026-11-23T11:30:00Z"))).isFalse();
        assertThat(office.contains(Instant.parse("2026-12-31T23:30:00Z"))).isTrue();
        assertThat(intervals.get("never").contains(Instant.EPOCH)).isFalse();
    }

    @Test
    void takesInhibitRulesOfBothForms() throws IOException {
        List<InhibitRule> rules = read("""
                route: {receiver: ops}
                receivers: [{name: ops}]
                inhibit_rules:
                - name: loud over quiet
                  source_matchers: [severity=critical]
                  target_matchers: ['severity=~"warning|info"']
                  equal: [cluster, alertname]
                - source_match: {severity: critical}
                  source_match_re: {team: db|web}
                  target_match: {severity: info}
                  target_match_re: {team: db}
                """).inhibitRules();

        assertThat(rules)
                .extracting(rule ->
                        "%s: %s over %s by %s".formatted(rule.name(), rule.sources(), rule.targets(), rule.equal()))
                .containsExactly(
                        "loud over quiet: {severity=\"critical\"} over {severity=~\"warning|info\"} by [alertname, cluster]",
                        "inhibit_rules[1]: {severity=\"critical\",team=~\"^(?:db|web)$\"} over"
                                + " {severity=\"info\",team=~\"^(?:db)$\"} by []");
    }

    @Test
    void knowsEachNotifierByAKeyOfItsReceiverAndPlugin() throws IOException {
        ServiceConfiguration read = read("""
                global: {resolve_timeout: 3m}
                route: {receiver: ops}
                receivers:
                - name: ops
                  webhook_configs:
                  - url: http://127.0.0.1/1
                  - {url: "http://127.0.0.1/2", send_resolved: false}
                  lark_configs:
                  - webhook_url: https://open.feishu.example/open-apis/bot/v2/hook/1
                  feishu_configs:
                  - webhook_url: https://open.feishu.example/open-apis/bot/v2/hook/2
                - name: db/pg
                  webhook_configs:
                  - url: http://127.0.0.1/3
                """);

        Map<String, List<Destination>> destinations = read.plan().destinations();
        assertThat(destinations.get("ops"))
                .extracting(Destination::key)
                .containsExactly("ops/webhook[0]", "ops/webhook[1]", "ops/feishu[0]", "ops/feishu[1]");
        assertThat(destinations.get("ops"))
                .extracting(Destination::sendsResolved)
                .containsExactly(true, false, true, true);
        assertThat(destinations.get("ops").get(2).lanes()).isNotEmpty();
        assertThat(destinations.get("db/pg")).extracting(Destination::key).containsExactly("db/pg/webhook[0]");
        assertThat(read.notifiers())
                .containsOnlyKeys(
                        "ops/webhook[0]", "ops/webhook[1]", "ops/feishu[0]", "ops/feishu[1]", "db/pg/webhook[0]");
        assertThat(read.notifiers().get("ops/webhook[1]").place())
                .isEqualTo("tocsin.yml:7:5: receivers[0].webhook_configs[1]");
        assertThat(read.resolveTimeout()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void showsItsTextWithoutCommentsAndSecrets() throws IOException {
        assertThat(read("""
                # canary 0
                global:
                  smtp_smarthost: localhost:25   # canary 0
                  # canary 0

                  smtp_from: 😀@example.org
                  smtp_auth_username: ops
                  smtp_auth_password: "canary 1"
                  slack_api_url: https://hooks.slack.example/canary/2
                route: {receiver: ops}
                receivers:
                - name: ops
                  webhook_configs:
                  - url: https://user:canary3@hook.example.org/in
                    http_config: {basic_auth: {username: ops, password: canary4}, proxy_url: 'http://x:canary5@proxy'}
                  - url: &hook
                      http://127.0.0.1/canary6
                    http_config:
                      proxy_url: http://proxy:3128
                      http_headers:
                        X-Key:
                          values: [shown]
                          secrets: [canary7, 'canary8']
                  - url: *hook
                  pagerduty_configs:
                  - routing_key: |  # canary 0
                      canary9canary9canary9canary9cana
                    description: shown
                  - routing_key_file: key.txt
                tracing:
                  http_headers: {x: [canary10]}
                # canary 0
                """).text()).isEqualTo("""
                        global:
                          smtp_smarthost: localhost:25

                          smtp_from: 😀@example.org
                          smtp_auth_username: ops
                          smtp_auth_password: <secret>
                          slack_api_url: https://secret.invalid/
                        route: {receiver: ops}
                        receivers:
                        - name: ops
                          webhook_configs:
                          - url: https://secret.invalid/
                            http_config: {basic_auth: {username: ops, password: <secret>}, proxy_url: https://secret.invalid/}
                          - url: &hook https://secret.invalid/
                            http_config:
                              proxy_url: https://secret.invalid/
                              http_headers:
                                X-Key:
                                  values: [shown]
                                  secrets: [<secret>, <secret>]
                          - url: *hook
                          pagerduty_configs:
                          - routing_key: <secret>
                            description: shown
                          - routing_key_file: key.txt
                        tracing:
                          http_headers: {x: [<secret>]}
                        """);
    }

    @Test
    void showsNothingOfAKeyOfWhichNoPluginKnowsWhetherItIsASecret() throws IOException {
        Files.writeString(folder.resolve("tocsin.yml"), """
                global: {resolve_timeout: 1m, rocketchat_token: canary, http_config: {follow_redirects: true}}
                route: {receiver: ops}
                receivers: [{name: ops}]
                """);
        ConfigurationReader reader = new ConfigurationReader(
                new Notifiers(
                        REGISTRY.names("delivery").stream()
                                .filter(plugin -> plugin.id().name().equals("webhook"))
                                .toList(),
                        id -> REGISTRY.plugin(id.group(), id.name())),
                WrongTemplates.REFUSED,
                ZoneId.of("Asia/Kolkata"));

        assertThat(reader.read(Source.file("tocsin.yml", folder), new Placeholders(Map.of(), folder))
                        .text())
                .startsWith(
                        "global: {resolve_timeout: 1m, rocketchat_token: <secret>, http_config: {follow_redirects: true}}\n");
    }

    private ServiceConfiguration read(String text) throws IOException {
        Files.writeString(folder.resolve("tocsin.yml"), text);
        ConfigurationReader reader = new ConfigurationReader(
                Notifiers.of(REGISTRY, "delivery"), WrongTemplates.REFUSED, ZoneId.of("Asia/Kolkata"));
        return reader.read(Source.file("tocsin.yml", folder), new Placeholders(Map.of(), folder));
    }
}
