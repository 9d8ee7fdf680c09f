package dev.tocsin.checks.alertmanager;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.testing.HeardRequest;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The installed Alertmanager routes and groups the alerts of the tables as they say, which is how Tocsin does. */
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RoutingConformanceTests {
    private static final int RANDOM_TREES = 20;
    private static final int ALERTS_A_TREE = 5;
    private static final Duration AMPLE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsAlertmanager() {
        Alertmanager.assumeInstalled();
    }

    @Test
    void findsTheReceiversThatAlertmanagerFinds() throws IOException {
        for (List<Case> tree : trees()) {
            Path file = file(tree, "http://127.0.0.1/");
            for (Case alert : tree) {
                List<String> labels = Stream.of(alert.cell(0).split(","))
                        .filter(label -> !label.isEmpty())
                        .toList();

                assertThat(Amtool.receivers(file, labels))
                        .as("%s", alert)
                        .isEqualTo(String.join(",", receivers(alert)));
            }
        }
    }

    @Test
    void findsTheReceiversInTreesThatNobodyThoughtOf() throws IOException {
        for (int seed = 0; seed < RANDOM_TREES; seed++) {
            RandomTree tree = new RandomTree(seed);
            Path file = Files.writeString(folder.resolve("random.yml"), tree.configuration());
            Route root = Configurations.read(file).plan().routes();
            for (int i = 0; i < ALERTS_A_TREE; i++) {
                Map<String, String> alert = tree.alert();
                List<String> labels = alert.entrySet().stream()
                        .map(label -> label.getKey() + "=" + label.getValue())
                        .toList();

                assertThat(root.matching(alert).stream().map(Route::receiver))
                        .as("seed %d, %s", seed, labels)
                        .containsExactly(Amtool.receivers(file, labels).split(","));
            }
        }
    }

    private static List<String> receivers(Case alert) {
        return groups(alert).stream().map(group -> group.split(" ", 2)[0]).toList();
    }

    private static List<String> groups(Case alert) {
        return alert.cells().stream()
                .skip(1)
                .filter(cell -> !cell.startsWith("!"))
                .toList();
    }

    private static List<List<Case>> trees() {
        return List.copyOf(Case.in("routing.txt").stream()
                .collect(groupingBy(Case::above, LinkedHashMap::new, toList()))
                .values());
    }

    @Test
    void namesGroupsAsAlertmanagerDoes() throws Exception {
        for (List<Case> tree : trees()) {
            List<Case> alerts =
                    tree.stream().filter(alert -> !alert.cell(0).isEmpty()).toList();
            Map<Map<String, String>, SortedSet<String>> theirs = groupedByAlertmanager(alerts);
            for (Case alert : alerts) {
                var groups = assertThat(theirs.get(labels(alert))).as("%s", alert);
                if (alert.cells().getLast().startsWith("!")) {
                    groups.isNotEqualTo(new TreeSet<>(groups(alert)));
                } else {
                    groups.isEqualTo(new TreeSet<>(groups(alert)));
                }
            }
        }
    }

    /** {@return the receivers and keys of the groups that each alert is in, by the labels of the alert} */
    private Map<Map<String, String>, SortedSet<String>> groupedByAlertmanager(List<Case> alerts) throws Exception {
        Map<Map<String, String>, SortedSet<String>> groups = new LinkedHashMap<>();
        try (RecordingEndpoint sink = RecordingEndpoint.start(Reaction.status(200));
                Alertmanager alertmanager =
                        Alertmanager.start(file(alerts, sink.uri("").toString()), folder.resolve("data"))) {
            alertmanager
                    .api()
                    .post(JsonText.write(Json.items(
                            alerts.stream().map(RoutingConformanceTests::alert).toList())));
            for (HeardRequest request : sink.awaitRequests(notifications(alerts), AMPLE)) {
                Json.Members notified = (Json.Members) JsonText.read(request.body(), Limits.ofDefaults());
                String group = text(notified, "receiver") + " " + text(notified, "groupKey");
                for (Json alert : ((Json.Items) notified.values().get("alerts")).values()) {
                    groups.computeIfAbsent(
                                    texts((Json.Members)
                                            ((Json.Members) alert).values().get("labels")),
                                    labels -> new TreeSet<>())
                            .add(group);
                }
            }
        }
        return groups;
    }

    /** {@return how many there are in all; siblings may tell the same receiver of groups with the same key} */
    private static int notifications(List<Case> alerts) {
        Map<String, Long> notifications = new TreeMap<>();
        for (Case alert : alerts) {
            groups(alert).stream()
                    .collect(groupingBy(identity(), counting()))
                    .forEach((group, times) -> notifications.merge(group, times, Math::max));
        }
        return notifications.values().stream().mapToInt(Long::intValue).sum();
    }

    private static Json alert(Case alert) {
        var labels = Json.members();
        labels(alert).forEach((name, value) -> labels.with(name, value));
        return Json.members().with("labels", labels.build()).build();
    }

    private static Map<String, String> labels(Case alert) {
        Map<String, String> labels = new TreeMap<>();
        MatcherSyntax.CLASSIC
                .matchers(alert.cell(0), warning -> {})
                .forEach(label -> labels.put(label.name(), label.value()));
        return labels;
    }

    private static String text(Json.Members members, String name) {
        return ((Json.Text) members.values().get(name)).value();
    }

    private static Map<String, String> texts(Json.Members members) {
        Map<String, String> texts = new TreeMap<>();
        members.values().keySet().forEach(name -> texts.put(name, text(members, name)));
        return texts;
    }

    /** {@return a new file of the tree, which JSON is YAML of, with its receivers and a wait that is short} */
    private Path file(List<Case> tree, String sink) throws IOException {
        String route = tree.getFirst().above().replaceFirst("\\{", "{\"group_wait\": \"200ms\", ");
        String receivers = tree.stream()
                .flatMap(alert -> Stream.concat(Stream.of("root", "never"), receivers(alert).stream()))
                .distinct()
                .map(name -> "{name: %s, webhook_configs: [{url: '%s', send_resolved: false}]}".formatted(name, sink))
                .collect(joining(",\n"));
        return Files.writeString(
                folder.resolve("tree.yml"), "route: %s\nreceivers: [%s]\n".formatted(route, receivers));
    }

    @Test
    void refusesWhatAlertmanagerRefuses() throws IOException {
        List<Case> cases = Case.in("routes-refused.txt");
        String right = "{receiver: root, routes: [{receiver: db, mute_time_intervals: [night]}]}";
        Stream<String> routes = Stream.concat(Stream.of(right), cases.stream().map(refused -> refused.cell(0)));
        List<Boolean> taken =
                Amtool.takes(routes.map(RoutingConformanceTests::configuration).toList(), folder);

        assertThat(taken.getFirst()).as(right).isTrue();
        for (int i = 0; i < cases.size(); i++) {
            assertThat(taken.get(i + 1))
                    .as("%s", cases.get(i))
                    .isEqualTo(cases.get(i).differs(2));
        }
    }

    private static String configuration(String route) {
        return """
                route: %s
                receivers: [{name: root}, {name: db}]
                time_intervals: [{name: night, time_intervals: []}]
                """.formatted(route);
    }
}
