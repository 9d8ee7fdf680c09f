package dev.tocsin.cli.log;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Bounds what libraries warn of, much of which anyone can cause who reaches the service: of what is the same there is one line a
 * minute. Safe to share between threads.
 */
final class Warnings {
    private static final Duration WHILE = Duration.ofMinutes(1);

    /** How many different ones are told apart; what comes beyond is taken for one. Libraries have far fewer. */
    private static final int MOST = 1_000;

    private static final String ANY_OTHER = "";

    private final Map<String, Told> told = new HashMap<>();

    /** What was told at an instant, and how often it was left out since. */
    private record Told(Instant at, long leftOut) {}

    /**
     * Says whether one more may be told.
     *
     * @param what is the same for all that are alike
     * @return how many were left out since the last that was told; nothing if this one is left out, too
     */
    synchronized OptionalLong take(String what, Instant now) {
        String key = told.containsKey(what) || told.size() < MOST ? what : ANY_OTHER;
        Told last = told.get(key);
        // A clock that was set back makes nobody wait for what it showed before.
        if (last != null && !now.isBefore(last.at) && now.isBefore(last.at.plus(WHILE))) {
            told.put(key, new Told(last.at, last.leftOut + 1));
            return OptionalLong.empty();
        }
        told.put(key, new Told(now, 0));
        return OptionalLong.of(last == null ? 0 : last.leftOut);
    }
}
