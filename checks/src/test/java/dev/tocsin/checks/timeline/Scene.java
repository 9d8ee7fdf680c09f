package dev.tocsin.checks.timeline;

import dev.tocsin.checks.wire.Alarm;
import dev.tocsin.checks.wire.AlertsApi;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Where a story happens: what was posted of it so far to one service. For one thread. */
final class Scene {
    private static final Duration LONG = Duration.ofMinutes(10);

    private final String story;
    private final AlertsApi api;
    private final Map<String, Alarm> alarms = new LinkedHashMap<>();
    private Instant now;
    private String silence = "";

    Scene(String story, AlertsApi api, Instant now) {
        this.story = story;
        this.api = api;
        this.now = now;
    }

    /** It is that time now, as far as the story goes, so that both services are told the same times. */
    void isNow(Instant instant) {
        now = instant;
    }

    /** Alerts begin to fire. */
    void fires(String... names) throws IOException, InterruptedException {
        for (String name : names) {
            alarms.put(name, Alarm.firing(labels(name, Map.of()), now));
        }
        for (String name : names) {
            postAgain(name);
        }
    }

    /** An alert begins to fire that has another label, too. */
    void firesWith(String name, String label, String value) throws IOException, InterruptedException {
        alarms.put(name, Alarm.firing(labels(name, Map.of(label, value)), now));
        postAgain(name);
    }

    private Map<String, String> labels(String name, Map<String, String> more) {
        Map<String, String> labels = new LinkedHashMap<>(more);
        labels.put("story", story);
        labels.put("name", name);
        return labels;
    }

    /** An alert is posted again, as it was. */
    void postAgain(String name) throws IOException, InterruptedException {
        post(name, alarm -> alarm);
    }

    /** An alert is posted again, with changes. */
    void post(String name, UnaryOperator<Alarm> change) throws IOException, InterruptedException {
        Alarm changed = change.apply(Objects.requireNonNull(alarms.get(name)));
        alarms.put(name, changed);
        api.post(changed);
    }

    /** An alert begins to fire, of which is said since when, and for how long. */
    void fires(String name, Duration ago, Duration time) throws IOException, InterruptedException {
        Instant since = now.minus(ago);
        alarms.put(name, Alarm.firing(labels(name, Map.of()), since).over(since.plus(time)));
        postAgain(name);
    }

    /** An alert fires of which is not said for how long. */
    void firesOpenly(String name) throws IOException, InterruptedException {
        api.post("[{\"labels\":{\"story\":\"%s\",\"name\":\"%s\"},\"startsAt\":\"%s\"}]".formatted(story, name, now));
    }

    /** An alert is over. */
    void ends(String name) throws IOException, InterruptedException {
        Instant over = now;
        post(name, alarm -> alarm.over(over));
    }

    /** Somebody silences an alert for long. */
    void isSilenced(String name) throws IOException, InterruptedException {
        isSilenced(name, LONG);
    }

    /** Somebody silences an alert for a time. */
    void isSilenced(String name, Duration time) throws IOException, InterruptedException {
        silence = api.silence(Map.of("story", story, "name", name), time);
    }

    /** The last silence is taken away. */
    void isSilencedNoMore() throws IOException, InterruptedException {
        api.unsilence(silence);
    }
}
