package dev.tocsin.delivery.group;

import dev.tocsin.api.delivery.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * What stands behind a destination, as far as it was heard of: how many calls are under way, whether it works, and who waits for
 * it. After some failures in a row it is left alone for a while (an open circuit); then one call is tried, and the others wait for
 * what becomes of it. For one writer.
 */
final class Target {
    private static final Duration LONGEST = Duration.ofHours(1);

    final Queue<Channel> line = new ArrayDeque<>();
    private final Circuit circuit;
    private int underWay;
    private int failures;
    private Instant closedUntil = Instant.EPOCH;
    private Instant reopening = Instant.EPOCH;

    Target(Circuit circuit) {
        this.circuit = circuit;
    }

    /** {@return whether another call may be begun at an instant, as far as calls under way are concerned} */
    boolean hasRoom() {
        return underWay < (failures < circuit.failures() ? circuit.calls() : 1);
    }

    /** {@return until when it is left alone; an instant that is past if it is not} */
    Instant closedUntil() {
        return closedUntil;
    }

    /** {@return why it is left alone} */
    String whyClosed() {
        return failures >= circuit.failures()
                ? "it failed " + failures + " times in a row and is left alone for a while"
                : "it asked to be left alone";
    }

    /** {@return whether a timer is to be set for an instant, as none is set for one before} */
    boolean reopensFirstAt(Instant at, Instant now) {
        boolean isFirst = !reopening.isAfter(now) || at.isBefore(reopening);
        if (isFirst) {
            reopening = at;
        }
        return isFirst;
    }

    void begin() {
        underWay++;
    }

    void end(Verdict verdict, Instant now) {
        underWay--;
        if (!(verdict instanceof Verdict.Again again)) {
            failures = 0;
            return;
        }
        failures++;
        if (failures >= circuit.failures()) {
            close(now.plus(circuit.pause()));
        }
        again.retryAfter().ifPresent(wait -> close(now.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST)));
    }

    private void close(Instant until) {
        closedUntil = until.isAfter(closedUntil) ? until : closedUntil;
    }
}
