package dev.tocsin.checks.alertmanager;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.interval.TimeInterval;
import dev.tocsin.delivery.interval.TimeIntervalBuilder;
import dev.tocsin.delivery.interval.TimeRange;
import dev.tocsin.testing.HeardRequest;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The installed Alertmanager takes the time intervals that Tocsin takes, and now is in the same ones. It cannot be asked about
 * another instant, so intervals are made that begin or end about now, all over the world.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IntervalConformanceTests {
    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final int REASON_TO_REFUSE = 3;
    private static final int REASON_TO_TAKE = 2;
    private static final List<String> LOCATIONS = List.of(
            "UTC",
            "Local",
            "Europe/Berlin",
            "Asia/Kolkata",
            "America/St_Johns",
            "Pacific/Kiritimati",
            "Pacific/Pago_Pago",
            "Australia/Lord_Howe");

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsAlertmanager() {
        Alertmanager.assumeInstalled();
    }

    @Test
    void takesWhatAlertmanagerTakes() throws IOException {
        List<Case> cases = Case.in("intervals.txt");
        List<Boolean> taken = taken(cases);

        for (int i = 0; i < cases.size(); i++) {
            assertThat(taken.get(i))
                    .as("%s", cases.get(i))
                    .isEqualTo(!cases.get(i).differs(REASON_TO_REFUSE));
        }
    }

    @Test
    void refusesWhatAlertmanagerRefuses() throws IOException {
        List<Case> cases = Case.in("intervals-refused.txt");
        List<Boolean> taken = taken(cases);

        for (int i = 0; i < cases.size(); i++) {
            assertThat(taken.get(i))
                    .as("%s", cases.get(i))
                    .isEqualTo(cases.get(i).differs(REASON_TO_TAKE));
        }
    }

    private List<Boolean> taken(List<Case> cases) throws IOException {
        return Amtool.takes(
                cases.stream()
                        .map(interval -> configuration(List.of(interval.cell(0)), "http://127.0.0.1/"))
                        .toList(),
                folder);
    }

    /** The last route, which is always active and waits longer than the others, tells when all have notified. */
    @Test
    void saysOfNowWhatAlertmanagerSays() throws Exception {
        Instant before = Instant.now();
        List<String> intervals = Stream.concat(
                        Case.in("intervals.txt").stream()
                                .filter(interval -> !interval.differs(REASON_TO_REFUSE))
                                .map(interval -> interval.cell(0)),
                        LOCATIONS.stream()
                                .flatMap(location ->
                                        aboutNow(LocalDateTime.ofInstant(before, zone(location)), location)))
                .filter(interval -> builder(interval).check().isEmpty())
                .toList();
        Set<String> active = new TreeSet<>();
        try (RecordingEndpoint sink = RecordingEndpoint.start(Reaction.status(200))) {
            Path file = Files.writeString(
                    folder.resolve("now.yml"),
                    configuration(intervals, sink.uri("").toString()));
            try (Alertmanager alertmanager = Alertmanager.start(file, folder.resolve("data"))) {
                alertmanager.api().post("[{\"labels\": {\"alertname\": \"A\"}}]");
                for (int heard = 1; !active.contains("all"); heard++) {
                    active.add(receiver(sink.awaitRequests(heard, AMPLE).get(heard - 1)));
                }
            }
        }

        Instant after = Instant.now();
        for (int i = 0; i < intervals.size(); i++) {
            TimeInterval interval = builder(intervals.get(i)).build();
            if (interval.contains(before) == interval.contains(after)) {
                assertThat(active.contains("r" + i)).as(intervals.get(i)).isEqualTo(interval.contains(after));
            }
        }
    }

    private static String receiver(HeardRequest request) {
        return text(members(JsonText.read(request.body(), Limits.ofDefaults()))
                .values()
                .get("receiver"));
    }

    /** {@return intervals that begin, end, or are over, in the hour, day, month or year of now} */
    private static Stream<String> aboutNow(LocalDateTime now, String location) {
        int hour = now.getHour();
        int day = now.getDayOfMonth();
        int days = now.toLocalDate().lengthOfMonth();
        String weekday = now.getDayOfWeek().name();
        return Stream.of(
                        "\"times\": [{\"start_time\": \"%02d:00\", \"end_time\": \"24:00\"}]".formatted(hour),
                        "\"times\": [{\"start_time\": \"00:00\", \"end_time\": \"%02d:00\"}]".formatted(hour),
                        "\"times\": [{\"start_time\": \"%02d:00\", \"end_time\": \"%02d:59\"}]".formatted(hour, hour),
                        "\"weekdays\": [\"%s\"]".formatted(weekday),
                        "\"weekdays\": [\"sunday:%s\"]".formatted(weekday),
                        "\"weekdays\": [\"%s:saturday\"]"
                                .formatted(now.getDayOfWeek().plus(1).name().toLowerCase(ROOT)),
                        "\"days_of_month\": [\"%d\"]".formatted(day),
                        "\"days_of_month\": [\"%d\"]".formatted(day - days - 1),
                        "\"days_of_month\": [\"%d:-1\"]".formatted(day),
                        "\"days_of_month\": [\"1:%d\"]".formatted(day - 1),
                        "\"days_of_month\": [\"1:%d\"]".formatted(day - days - 2),
                        "\"months\": [\"%s\"]".formatted(now.getMonth().name()),
                        "\"months\": [\"1:%d\"]".formatted(now.getMonthValue() - 1),
                        "\"years\": [\"%d\"]".formatted(now.getYear()),
                        "\"years\": [\"%d\"]".formatted(now.getYear() + 1),
                        "\"weekdays\": [\"%s\"], \"years\": [\"%d:%d\"]"
                                .formatted(weekday, now.getYear() - 1, now.getYear()))
                .map(fields -> "{%s, \"location\": \"%s\"}".formatted(fields, location));
    }

    private static ZoneId zone(String location) {
        return location.equals("Local") ? ZoneId.systemDefault() : ZoneId.of(location);
    }

    /** {@return a configuration in which each interval has a route to a receiver of its own} */
    private static String configuration(List<String> intervals, String sink) {
        String routes = numbered(intervals, "  - {receiver: r%1$d, active_time_intervals: [i%1$d], continue: true}\n");
        String receivers =
                numbered(intervals, "- {name: r%1$d, webhook_configs: [{url: '%3$s'}]}\n".replace("%3$s", sink));
        return """
                route:
                  receiver: all
                  group_wait: 200ms
                  routes:
                %s  - {receiver: all, group_wait: 2s}
                receivers:
                - {name: all, webhook_configs: [{url: '%s'}]}
                %stime_intervals:
                %s""".formatted(routes, sink, receivers, numbered(intervals, "- {name: i%1$d, time_intervals: [%2$s]}\n"));
    }

    private static String numbered(List<String> intervals, String line) {
        return IntStream.range(0, intervals.size())
                .mapToObj(i -> line.formatted(i, intervals.get(i)))
                .collect(joining());
    }

    private static TimeIntervalBuilder builder(String text) {
        TimeIntervalBuilder interval = TimeInterval.builder(ZoneId.systemDefault());
        members(JsonText.read(text, Limits.ofDefaults())).values().forEach((key, value) -> {
            switch (key) {
                case "times" ->
                    interval.times(
                            items(value).map(IntervalConformanceTests::range).toList());
                case "weekdays" -> interval.weekdays(texts(value));
                case "days_of_month" -> interval.daysOfMonth(texts(value));
                case "months" -> interval.months(texts(value));
                case "years" -> interval.years(texts(value));
                case "location" -> interval.location(text(value));
                default -> throw new IllegalArgumentException(key);
            }
        });
        return interval;
    }

    private static TimeRange range(Json range) {
        return new TimeRange(
                text(members(range).values().get("start_time")),
                text(members(range).values().get("end_time")));
    }

    private static Json.Members members(Json json) {
        return (Json.Members) json;
    }

    private static Stream<Json> items(Json json) {
        return ((Json.Items) json).values().stream();
    }

    private static List<String> texts(Json json) {
        return items(json).map(IntervalConformanceTests::text).toList();
    }

    private static String text(Json json) {
        return ((Json.Text) json).value();
    }
}
