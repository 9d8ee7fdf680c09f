package dev.tocsin.checks.alertmanager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.host.Host;
import dev.tocsin.delivery.facts.InhibitRule;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.match.Matchers;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Plan;
import dev.tocsin.delivery.retry.RetryPolicy;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.delivery.route.RoutingNames;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.web.WebConfiguration;
import dev.tocsin.server.engine.Setup;
import dev.tocsin.server.journal.Retention;
import dev.tocsin.server.service.Installation;
import dev.tocsin.server.service.Service;
import dev.tocsin.server.watch.Watcher;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Calls of API v2 are answered as the table says, and so does the installed Alertmanager, but where the table gives a reason. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ApiConformanceTests {
    private static final int REASON = 5;
    private static final List<Case> CALLS = Case.in("server", "api2.txt");
    private static final String CONFIGURATION = """
            route:
              receiver: ops
              group_by: [alertname]
              group_wait: 1h
              routes:
              - {receiver: db, matchers: [team="db"], continue: true}
              - {receiver: ops}
            inhibit_rules:
            - source_matchers: [severity="critical"]
              target_matchers: [severity="warning"]
              equal: [alertname]
            receivers:
            - name: ops
            - name: db
            """;

    @TempDir
    private Path folder;

    @Test
    void tocsinAnswersAsTheTableSays() throws Exception {
        Installation installation = new Installation(
                ApiConformanceTests::setup,
                Registry.of(),
                folder,
                Retention.ofDefaults(),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                WebConfiguration::ofDefaults,
                "0.1.0");
        SoftAssertions all = new SoftAssertions();
        try (Service service = Service.start(installation, Host.ofDefaults(), Watcher.none());
                ApiClient client = new ApiClient(
                        URI.create("http://127.0.0.1:" + service.address().getPort()))) {
            for (Case call : CALLS) {
                all.assertThat(client.reply(call)).as("%s", call).isEqualTo(ApiClient.expected(call));
            }
        }
        all.assertAll();
    }

    @Test
    void alertmanagerAnswersAsTheTableSaysButWhereItGivesAReason() throws Exception {
        Alertmanager.assumeInstalled();
        Path file = Files.writeString(folder.resolve("alertmanager.yml"), CONFIGURATION);
        SoftAssertions all = new SoftAssertions();
        try (Alertmanager alertmanager = Alertmanager.start(file, folder.resolve("data"));
                ApiClient client = new ApiClient(alertmanager.address())) {
            for (Case call : CALLS) {
                String expected = withoutMutedBy(ApiClient.expected(call));
                var said = all.assertThat(client.reply(call)).as("%s", call);
                if (call.differs(REASON)) {
                    said.isNotEqualTo(expected);
                } else {
                    said.isEqualTo(expected);
                }
            }
        }
        all.assertAll();
    }

    @Test
    void theTableHasSixtyCallsAtLeast() {
        assertThat(CALLS).hasSizeGreaterThan(60);
    }

    /** Version 0.25 does not say yet by which time intervals a group is muted. */
    private static String withoutMutedBy(String expected) {
        return expected.replace("\"mutedBy\":[],", "");
    }

    private static Setup setup() {
        Route root = Route.builder()
                .receiver("ops")
                .groupBy(List.of("alertname"))
                .groupWait(Duration.ofHours(1))
                .route(Route.builder()
                        .receiver("db")
                        .matchers(matchers("{team=\"db\"}"))
                        .continues(true))
                .route(Route.builder().receiver("ops"))
                .build(new RoutingNames(MatcherSyntax.FALLBACK, List.of("ops", "db"), List.of()));
        SequencedMap<String, List<Destination>> nobody = new LinkedHashMap<>();
        nobody.put("ops", List.of());
        nobody.put("db", List.of());
        Plan plan = new Plan(root, nobody, Map.of(), Map.of(), RetryPolicy.ofDefaults());
        InhibitRule rule = new InhibitRule(
                "rule 1",
                matchers("{severity=\"critical\"}"),
                matchers("{severity=\"warning\"}"),
                List.of("alertname"));
        return new Setup(
                plan, List.of(rule), Duration.ofMinutes(5), Map.of(), Duration.ofSeconds(60), "", CONFIGURATION);
    }

    private static Matchers matchers(String text) {
        return MatcherSyntax.FALLBACK.matchers(text, warning -> {});
    }
}
