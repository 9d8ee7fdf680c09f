package dev.tocsin.delivery.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says when a call may be made, so that no lane carries more than its target takes: as many at once as the limit allows, then one
 * whenever the next has its turn (the generic cell rate algorithm). Whoever asks first goes first. Safe to share between threads.
 *
 * @since 0.1
 */
public final class Pacer {
    private static final int CROWDED = 10_000;

    /** Of each lane, when all that was promised so far will be used up. */
    private final Map<String, Instant> filled = new HashMap<>();

    /** Makes one that has promised nothing yet. */
    public Pacer() {}

    /**
     * Promises a call, unless it would have to be made too late; then nothing is promised.
     *
     * @param lanes what it is counted on; none if it is not counted
     * @param now what time it is
     * @param latest when it must be made at the latest
     * @return when it may be made; after {@code latest} if it is not to be made
     */
    public synchronized Instant promise(List<Lane> lanes, Instant now, Instant latest) {
        Instant at = lanes.stream()
                .map(lane -> turn(lane, now))
                .max(Instant::compareTo)
                .orElse(now);
        if (!at.isAfter(latest)) {
            lanes.forEach(lane -> fill(lane, at));
            forget(now);
        }
        return at;
    }

    /**
     * Follows a clock that was set back: who would have had to wait for a while has to wait for as long.
     *
     * @param by by how much, which is not negative
     */
    public synchronized void turnBack(Duration by) {
        filled.replaceAll((lane, end) -> end.minus(by));
    }

    private Instant turn(Lane lane, Instant now) {
        Duration atOnce = lane.limit().per().minus(interval(lane));
        Instant turn = filled.getOrDefault(lane.key(), now).minus(atOnce);
        return turn.isAfter(now) ? turn : now;
    }

    private void fill(Lane lane, Instant at) {
        filled.merge(
                lane.key(),
                at.plus(interval(lane)),
                (before, empty) -> (before.isAfter(at) ? before : at).plus(interval(lane)));
    }

    private static Duration interval(Lane lane) {
        return lane.limit().per().dividedBy(lane.limit().calls());
    }

    private void forget(Instant now) {
        if (filled.size() > CROWDED) {
            filled.values().removeIf(end -> !end.isAfter(now));
        }
    }
}
