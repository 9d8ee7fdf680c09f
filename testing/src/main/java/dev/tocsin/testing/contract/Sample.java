package dev.tocsin.testing.contract;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.testing.ManualClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An incident that a notifier must be able to deliver.
 *
 * @param words what messages call it, such as {@code a resolved incident}
 * @param incident the incident
 */
record Sample(String words, Incident incident) {
    static final Sample FIRING = new Sample("a firing incident", written("backlog growing"));
    static final Sample RESOLVED = new Sample(
            "a resolved incident",
            written("backlog growing").toBuilder()
                    .status(Status.RESOLVED)
                    .endsAt(ManualClock.START)
                    .build());

    static final Sample BIG =
            new Sample("an incident with a summary of 10 MB", Incident.of("Queue lag", "critical", big()));

    private static final List<Sample> ALL = List.of(
            FIRING,
            RESOLVED,
            new Sample("an incident without a summary", Incident.of("Queue lag", "critical", "")),
            BIG,
            new Sample("a group of alerts", group(20)),
            new Sample("an incident with emoji", written("disk 👩‍🚒 full 😀")),
            new Sample("an incident in a script from right to left", written("القرص ممتلئ \u202B 90% \u202C שלום")),
            new Sample("an incident with control characters", written(controls())),
            new Sample(
                    "an incident with HTML", written("<b onclick=\"x('y')\">disk</b> &amp; <script>1</script> \\ \"")));

    static List<Sample> all() {
        return ALL;
    }

    /** {@return those that are small enough to be made and compared many times} */
    static List<Sample> ordinary() {
        return ALL.stream().filter(sample -> !sample.equals(BIG)).toList();
    }

    /** {@return those in which every text, or the number of alerts, is over every limit} */
    static List<Sample> oversized() {
        return List.of(
                new Sample("an incident with long texts", written("crossed 90%! ".repeat(10_000))),
                new Sample("an incident with long texts of emoji", written("👩‍🚒".repeat(10_000))),
                new Sample("an incident with long texts of marks", written("a\u0301<*_`[&".repeat(10_000))),
                new Sample("a group of thousands of alerts", group(3_000)));
    }

    /** A text in every place where an incident has one. */
    private static Incident written(String text) {
        return Incident.builder(text, "critical", text)
                .labels(Map.of("alertname", text, "instance", text))
                .annotations(Map.of("description", text))
                .startsAt(ManualClock.START.minus(Duration.ofMinutes(5)))
                .link("https://alerts.example/1")
                .build();
    }

    private static String big() {
        return "node-1 crossed 90%!\n".repeat((10 << 20) / 20);
    }

    private static Incident group(int size) {
        List<Alert> alerts = IntStream.range(0, size).mapToObj(Sample::alert).toList();
        return written("backlog growing").toBuilder().alerts(alerts).build();
    }

    private static Alert alert(int number) {
        return Alert.builder()
                .labels(Map.of("alertname", "Queue lag", "instance", "node-" + number))
                .annotations(Map.of("summary", "backlog growing"))
                .status(number % 2 == 0 ? Status.FIRING : Status.RESOLVED)
                .startsAt(ManualClock.START)
                .build();
    }

    /** All of ASCII, and the separators of Unicode that end a line. */
    private static String controls() {
        StringBuilder text = new StringBuilder("disk full\r\n");
        IntStream.range(0, 160).filter(Character::isISOControl).forEach(text::appendCodePoint);
        return text.append("\u2028\u2029\uFEFF").toString();
    }

    @Override
    public String toString() {
        return words;
    }
}
