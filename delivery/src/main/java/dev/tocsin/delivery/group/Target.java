package dev.tocsin.delivery.group;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.plan.Circuit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * What stands behind a destination, as far as it was heard of: how many calls are under way, whether it works, and who waits for
 * it. After some failures in a row it is left alone for a while (an open circuit); then one call is tried, and the others wait for
 * what becomes of it. For one writer.
 */
final class Target {
    /** Who asks for more, as by a mistake, is asked again after that. */
    private static final Duration LONGEST = Duration.ofHours(1);

    /** Its number among the targets of a process. */
    final long number;

    private final String destination;

    final Queue<Channel> line = new ArrayDeque<>();
    private Circuit circuit;
    private final Map<String, Calls.Call> underWay = new LinkedHashMap<>();
    private int failures;
    private Instant closedUntil = Instant.EPOCH;
    private String whyClosed = "";
    private Instant reopening = Instant.EPOCH;

    Target(long number, String destination, Circuit circuit) {
        this.number = number;
        this.destination = destination;
        this.circuit = circuit;
    }

    /** Is asked of as much as another circuit says from now on; what is known of it stays known. */
    void configure(Circuit next) {
        circuit = next;
    }

    /** {@return whether another call may be begun at an instant, as far as calls under way are concerned} */
    boolean hasRoom() {
        return underWay.size() < (failures < circuit.failures() ? circuit.calls() : 1);
    }

    /** {@return until when it is left alone; an instant that is past if it is not} */
    Instant closedUntil() {
        return closedUntil;
    }

    /** {@return why one that stood in its line since then had to} */
    String whyWaited(Channel channel, Instant since) {
        String turn = "its turn at " + channel.destination.key();
        return closedUntil.isAfter(since) ? turn + ", which " + whyClosed : turn;
    }

    /** {@return the wait of one that stands in its line because it is left alone, as far as it is known} */
    Optional<Entry.Waited> waiting(Channel channel) {
        return Optional.ofNullable(channel.pending)
                .map(pending -> pending.notBefore)
                .filter(since -> channel.isInLine && closedUntil.isAfter(since))
                .map(since -> new Entry.Waited(since, closedUntil, whyWaited(channel, since)));
    }

    /** {@return whether a timer is to be set for an instant, as none is set for one before} */
    boolean reopensFirstAt(Instant at, Instant now) {
        boolean isFirst = !reopening.isAfter(now) || at.isBefore(reopening);
        if (isFirst) {
            reopening = at;
        }
        return isFirst;
    }

    /** Sends all away who wait for it. */
    void leave() {
        line.clear();
        reopening = Instant.EPOCH;
    }

    /** Follows a clock that was set back by so much: it is left alone for no longer than it was to be. */
    void turnBack(Duration by) {
        closedUntil = closedUntil.isAfter(Instant.EPOCH) ? closedUntil.minus(by) : closedUntil;
        reopening = Instant.EPOCH;
    }

    void begin(String delivery, Calls.Call call) {
        underWay.put(delivery, call);
    }

    /** {@return the calls that are under way} */
    Calls calls() {
        return new Calls(destination, List.copyOf(underWay.values()));
    }

    /** Takes note of how an attempt ended. {@return whether it was under way} */
    boolean end(String delivery, Verdict verdict, Instant now) {
        if (underWay.remove(delivery) == null) {
            return false;
        }
        if (verdict instanceof Verdict.Again again) {
            fail(again, now);
        } else {
            failures = 0;
        }
        return true;
    }

    private void fail(Verdict.Again again, Instant now) {
        failures++;
        if (failures >= circuit.failures()) {
            close(now.plus(circuit.pause()), "had failed " + failures + " times in a row and was left alone");
        }
        again.retryAfter().ifPresent(wait -> close(now.plus(heeded(wait)), "had asked to be left alone"));
    }

    /** {@return for how long it is left alone that asked for so long} */
    static Duration heeded(Duration asked) {
        return asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
    }

    private void close(Instant until, String why) {
        if (until.isAfter(closedUntil)) {
            closedUntil = until;
            whyClosed = why;
        }
    }
}
