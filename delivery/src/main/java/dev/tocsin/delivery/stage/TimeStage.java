package dev.tocsin.delivery.stage;

import dev.tocsin.delivery.interval.Timetable;
import dev.tocsin.delivery.life.Held;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Holds back all alerts of a route at the times at which it does not tell. */
public final class TimeStage {
    private TimeStage() {}

    /** {@return what holds back outside of all of the named intervals; nothing, if there is none} */
    public static Stage active(List<String> names, Map<String, Timetable> intervals) {
        return (alert, now) -> names.isEmpty()
                        || containing(names, intervals, now).isPresent()
                ? Optional.empty()
                : Optional.of(new Held(
                        alert.labels(), Held.Stage.ACTIVE_TIME, "outside of '" + String.join("', '", names) + "'"));
    }

    /** {@return what holds back within each of the named intervals} */
    public static Stage mute(List<String> names, Map<String, Timetable> intervals) {
        return (alert, now) -> containing(names, intervals, now)
                .map(name -> new Held(alert.labels(), Held.Stage.MUTE_TIME, "within '" + name + "'"));
    }

    private static Optional<String> containing(List<String> names, Map<String, Timetable> intervals, Instant now) {
        return names.stream()
                .filter(name -> Objects.requireNonNull(intervals.get(name)).contains(now))
                .findFirst();
    }
}
