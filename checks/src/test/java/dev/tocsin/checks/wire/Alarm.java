package dev.tocsin.checks.wire;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/** An alert as a sender tells of it: a condition that holds from one instant until another. */
public record Alarm(Map<String, String> labels, Map<String, String> annotations, Instant startsAt, Instant endsAt) {
    private static final Duration LONG = Duration.ofHours(1);

    /** {@return an alert that fires, and will for long if nobody says otherwise} */
    public static Alarm firing(Map<String, String> labels, Instant since) {
        return new Alarm(labels, Map.of(), since, since.plus(LONG));
    }

    /** {@return this alert, over at an instant} */
    public Alarm over(Instant at) {
        return new Alarm(labels, annotations, startsAt, at);
    }

    /** {@return this alert with other annotations} */
    public Alarm saying(Map<String, String> texts) {
        return new Alarm(labels, texts, startsAt, endsAt);
    }

    /** {@return alerts as they are posted} */
    public static String json(Alarm... alarms) {
        return JsonText.write(Json.items(Stream.of(alarms).map(Alarm::tree).toList()));
    }

    private Json tree() {
        return Json.members()
                .with("labels", texts(labels))
                .with("annotations", texts(annotations))
                .with("startsAt", startsAt.toString())
                .with("endsAt", endsAt.toString())
                .build();
    }

    private static Json texts(Map<String, String> texts) {
        MembersBuilder members = Json.members();
        texts.forEach(members::with);
        return members.build();
    }
}
