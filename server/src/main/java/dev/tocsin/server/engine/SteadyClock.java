package dev.tocsin.server.engine;

import dev.tocsin.api.host.Host;
import dev.tocsin.contract.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The time of day, as long as it can be relied on. It is compared with the ticker, which nobody sets: while both go at one pace, the
 * clock is right. A step of up to a minute is taken for what it is, a correction. By a longer one it has jumped: it may be wrong now,
 * or have been so far. Then nobody knows what time it is before it is back where it was, or has kept steady for a while where it is.
 *
 * <p>A machine that was suspended may wake up with such a jump, as its ticker may not have counted that time. For one thread.
 */
public final class SteadyClock {
    private static final Duration JUMP = Duration.ofMinutes(1);
    private static final Duration PROBATION = Duration.ofSeconds(30);

    /** Readings between which more time passed, as the thread was held up, are not of one moment. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final LongSupplier ticker;

    /** What the clock says where the ticker is at 0, by a clock that is right. */
    private Instant origin;

    /** What it said when it was right last. */
    private Instant latest;

    private @Nullable Jump jump;

    /**
     * Where the clock has jumped to.
     *
     * @param origin what it says where the ticker is at 0
     * @param at where the ticker was when that was noticed
     */
    private record Jump(Instant origin, long at, Problem problem) {}

    /** Begins with a clock that is right. */
    public SteadyClock(Host host) {
        clock = host.clock();
        ticker = host.ticker();
        latest = clock.instant();
        origin = latest.minusNanos(ticker.getAsLong());
    }

    /** Looks at the clock. {@return what time it is; while nobody knows, what it was when that was known last} */
    public Instant look() {
        long ticks;
        Instant now;
        do {
            ticks = ticker.getAsLong();
            now = clock.instant();
        } while (ticker.getAsLong() - ticks > AT_ONCE.toNanos());
        Instant seen = now.minusNanos(ticks);
        if (isSteady(seen, ticks)) {
            jump = null;
            origin = seen;
            latest = now;
        } else if (jump == null || isFar(seen, jump.origin)) {
            jump = new Jump(seen, ticks, Refusal.jumped(Duration.between(origin, seen), PROBATION));
        }
        return latest;
    }

    private boolean isSteady(Instant seen, long ticks) {
        return !isFar(seen, origin)
                || jump != null && !isFar(seen, jump.origin) && ticks - jump.at >= PROBATION.toNanos();
    }

    private static boolean isFar(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(JUMP) > 0;
    }

    /** {@return what is wrong with the clock, as it was seen last; nothing if it is right} */
    Optional<Problem> trouble() {
        return Optional.ofNullable(jump).map(Jump::problem);
    }
}
