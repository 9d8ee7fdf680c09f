package dev.tocsin.server.log;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.delivery.life.End;
import dev.tocsin.server.watch.Happening;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Tells of one target what is news: that it fails, that it is left alone, that it answers again (a refusal is an answer, too), and that a delivery is dead. A target
 * that is down has its line, and not one for each delivery that waits for it. Even what is news is bounded: ten lines at once and ten
 * more a minute, with how many were left out; what the target came to is then told as soon as there is room. Safe to share between
 * threads.
 */
final class TargetNews {
    private final Log log;
    private final Budget budget = new Budget();
    private State told = State.ANSWERS;
    private int failures;
    private int untold;

    /** How it stands with a target. */
    private enum State {
        ANSWERS(LogLevel.INFO, "target answers again"),
        FAILS(LogLevel.WARN, "target fails"),
        LEFT_ALONE(LogLevel.WARN, "target fails and is left alone for a while");

        private final LogLevel level;
        private final String event;

        State(LogLevel level, String event) {
            this.level = level;
            this.event = event;
        }
    }

    TargetNews(Log log) {
        this.log = log;
    }

    synchronized void see(Happening.Attempted attempted, Instant now) {
        boolean hasFailed = attempted.outcome().verdict() instanceof Verdict.Again;
        failures = hasFailed ? failures + 1 : failures;
        boolean isLeftAlone = attempted.leftAloneUntil().isAfter(now);
        State state = !hasFailed ? State.ANSWERS : isLeftAlone ? State.LEFT_ALONE : State.FAILS;
        if (state == told) {
            return;
        }
        LogLine line = Lines.of(state.level, state.event, attempted);
        switch (state) {
            case ANSWERS -> line.with("failures", failures);
            case FAILS -> Lines.why(line, attempted.outcome());
            case LEFT_ALONE ->
                Lines.why(line, attempted.outcome())
                        .with(
                                "until",
                                attempted
                                        .leftAloneUntil()
                                        .truncatedTo(ChronoUnit.MILLIS)
                                        .toString());
        }
        if (write(line, now)) {
            told = state;
            failures = hasFailed ? failures : 0;
        }
    }

    synchronized void see(Happening.Ended dead, End end, Instant now) {
        write(Lines.of(LogLevel.WARN, "delivery is dead", dead, end), now);
    }

    private boolean write(LogLine line, Instant now) {
        if (!budget.take(now)) {
            untold++;
            return false;
        }
        log.write(untold == 0 ? line : line.with("left_out", untold));
        untold = 0;
        return true;
    }
}
