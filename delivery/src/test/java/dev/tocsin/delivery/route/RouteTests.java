package dev.tocsin.delivery.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.delivery.cases.Case;
import dev.tocsin.delivery.match.Matcher;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.match.Matchers;
import dev.tocsin.delivery.match.Operator;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RouteTests {
    private static final List<String> RECEIVERS = List.of(
            "root", "db", "dba", "web", "some", "log", "pager", "chat", "nobody", "never", "same", "second", "last",
            "sorted", "braced", "one", "old", "older", "quoted");
    private static final RoutingNames KNOWN =
            new RoutingNames(MatcherSyntax.FALLBACK, RECEIVERS, List.of("night", "weekend"));

    static List<Case> routing() {
        return Case.in("routing.txt");
    }

    @ParameterizedTest
    @MethodSource("routing")
    void alertsGoWhereTheTableSays(Case expected) {
        Route root = RouteJson.read(expected.above()).build(KNOWN);
        Map<String, String> labels = labels(expected.cell(0));

        assertThat(root.matching(labels))
                .map(route -> route.receiver() + " " + route.groupKey(route.groupLabels(labels)))
                .isEqualTo(expected.cells().stream()
                        .skip(1)
                        .filter(cell -> !cell.startsWith("!"))
                        .toList());
    }

    private static Map<String, String> labels(String text) {
        Map<String, String> labels = new TreeMap<>();
        for (Matcher label : MatcherSyntax.CLASSIC.matchers(text, warning -> {})) {
            labels.put(label.name(), label.value());
        }
        return Collections.unmodifiableMap(labels);
    }

    static List<Case> refused() {
        return Case.in("routes-refused.txt");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsWrongIsSaidAllAtOnce(Case expected) {
        RouteBuilder root = RouteJson.read(expected.cell(0));
        RoutingNames few = new RoutingNames(MatcherSyntax.CLASSIC, List.of("root", "db"), List.of("night"));

        assertThat(root.check(few))
                .map(Object::toString)
                .isEqualTo(List.of(expected.cell(1).split(" // ")));
        assertThatThrownBy(() -> root.build(few)).hasMessage(root.check(few).toString());
    }

    @Test
    void groupsByNamesThatTheSyntaxHas() {
        RouteBuilder root = Route.builder().receiver("root").groupBy(List.of("a-b", "größe"));

        assertThat(root.check(KNOWN)).isEmpty();
        assertThat(root.check(new RoutingNames(MatcherSyntax.CLASSIC, RECEIVERS, List.of())))
                .map(Object::toString)
                .containsExactly(
                        "[P318] route.group_by[0]: 'a-b' is not the name of a label; give one, or '...'",
                        "[P318] route.group_by[1]: 'größe' is not the name of a label; give one, or '...'");
    }

    @Test
    void waitsNoNegativeTime() {
        assertThat(Route.builder()
                        .receiver("root")
                        .groupWait(Duration.ofSeconds(-1))
                        .check(KNOWN))
                .map(Object::toString)
                .containsExactly("[P304] route.group_wait: -1s is below the minimum 0s; choose 0s or more");
        assertThat(Route.builder()
                        .receiver("root")
                        .groupWait(Duration.ZERO)
                        .build(KNOWN)
                        .groupWait())
                .isZero();
    }

    @Test
    void theRootWaitsAsAlertmanagersDoes() {
        Route root = Route.builder().receiver("root").build(KNOWN);

        assertThat(root.groupWait()).hasSeconds(30);
        assertThat(root.groupInterval()).hasMinutes(5);
        assertThat(root.repeatInterval()).hasHours(4);
        assertThat(root.matchers().isEmpty()).isTrue();
        assertThat(root.continues()).isFalse();
        assertThat(root.muteTimeIntervals()).isEmpty();
        assertThat(root.activeTimeIntervals()).isEmpty();
        assertThat(root.routes()).isEmpty();
    }

    @Test
    void inheritsAllButMatchersContinueAndIntervals() {
        Route root = RouteJson.read("""
                {"receiver": "root", "group_wait": "1s", "group_interval": "2s", "repeat_interval": "3s", "routes": [
                  {"matchers": ["a=b"], "continue": true, "mute_time_intervals": ["night"],
                   "active_time_intervals": ["weekend"], "group_interval": "4s", "receiver": "db", "routes": [
                     {"repeat_interval": "5s"}]}]}
                """).build(KNOWN);
        Route middle = root.routes().getFirst();
        Route leaf = middle.routes().getFirst();

        assertThat(middle.continues()).isTrue();
        assertThat(middle.muteTimeIntervals()).containsExactly("night");
        assertThat(middle.activeTimeIntervals()).containsExactly("weekend");
        assertThat(middle)
                .extracting(Route::receiver, Route::groupWait, Route::groupInterval, Route::repeatInterval)
                .containsExactly("db", Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofSeconds(3));
        assertThat(leaf)
                .extracting(Route::receiver, Route::groupWait, Route::groupInterval, Route::repeatInterval)
                .containsExactly("db", Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofSeconds(5));
        assertThat(leaf)
                .extracting(Route::continues, Route::muteTimeIntervals, Route::activeTimeIntervals)
                .containsExactly(false, List.of(), List.of());
        assertThat(leaf.matchers()).isEqualTo(Matchers.none());
    }

    @Test
    void routesOfTheSameKeyHaveIdsOfTheirOwn() {
        Route root = RouteJson.read("""
                {"receiver": "root", "routes": [{"matchers": ["a=b"]}, {"matchers": ["a=b"], "routes": [{}]}]}
                """).build(KNOWN);

        assertThat(root.routes()).map(Route::key).containsExactly("{}/{a=\"b\"}", "{}/{a=\"b\"}");
        assertThat(root.routes())
                .map(Route::id)
                .containsExactly(new RouteId("{}/{a=\"b\"}", "root", 0), new RouteId("{}/{a=\"b\"}", "root", 1));
        assertThat(root.routes().getLast().routes().getFirst()).hasToString("{}/{a=\"b\"}/{}");
        assertThat(root).hasToString("{}");
    }

    @Test
    void haveTheSameIdsWhereverTheyStandAmongOthers() {
        Route before = RouteJson.read("""
                {"receiver": "root", "routes": [
                  {"matchers": ["a=b"], "receiver": "db", "routes": [{"matchers": ["c=d"]}]},
                  {"matchers": ["a=b"], "receiver": "web"}, {"matchers": ["e=f"]}]}
                """).build(KNOWN);
        Route after = RouteJson.read("""
                {"receiver": "root", "routes": [
                  {"matchers": ["e=f"]}, {"matchers": ["g=h"]}, {"matchers": ["a=b"], "receiver": "web"},
                  {"matchers": ["a=b"], "receiver": "log", "continue": true},
                  {"matchers": ["a=b"], "receiver": "db", "routes": [{"matchers": ["c=d"]}]}]}
                """).build(KNOWN);

        assertThat(ids(after)).containsAll(ids(before));
    }

    private static List<RouteId> ids(Route route) {
        return Stream.concat(Stream.of(route.id()), route.routes().stream().flatMap(below -> ids(below).stream()))
                .toList();
    }

    @Test
    void findsNothingWhereItDoesNotMatch() {
        Route root = RouteJson.read("{\"receiver\": \"root\", \"routes\": [{\"matchers\": [\"a=b\"]}]}")
                .build(KNOWN);

        assertThat(root.routes().getFirst().matching(labels("a=c"))).isEmpty();
    }

    @Test
    void keepsWhatItWasBuiltOf() {
        RouteBuilder given = Route.builder().receiver("root");
        Route root = given.build(KNOWN);
        given.receiver("db")
                .route(Route.builder().matchers(Matchers.of(List.of(Matcher.of("a", Operator.EQUAL, "b")))));

        assertThat(root.receiver()).isEqualTo("root");
        assertThat(root.routes()).isEmpty();
    }

    /** Each is tried, and none is forgotten, however many there are. */
    @Test
    void goesThroughAThousandRoutes() {
        RouteBuilder given = Route.builder().receiver("root");
        for (int i = 0; i < 1000; i++) {
            given.route(Route.builder()
                    .continues(true)
                    .matchers(Matchers.of(List.of(Matcher.of("n", Operator.NOT_EQUAL, "" + i)))));
        }

        assertThat(given.build(KNOWN).matching(labels("n=7"))).hasSize(999);
    }
}
