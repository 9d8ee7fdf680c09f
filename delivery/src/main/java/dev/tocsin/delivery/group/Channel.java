package dev.tocsin.delivery.group;

import dev.tocsin.api.delivery.Memory;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.stage.Fingerprints;
import dev.tocsin.delivery.stage.Told;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one destination was told of one group, and what it is still to be told. A destination of a fallback has a channel too, whether
 * it is needed or not, and so has one that heard by another configuration what is not over yet. For one writer.
 */
final class Channel {
    final Group group;

    /** The name of the receiver whose destination it is. */
    final String receiver;

    final Destination destination;
    Told told = Told.nothing();

    /**
     * What it was to be told to be firing since it took a state last that told of it. It may have taken some of that without a word, so
     * that it must hear the end of it.
     */
    Fingerprints untold = Fingerprints.none();

    Memory memory = Memory.empty();

    /** The newest state that was not told yet. */
    @Nullable
    Pending pending;

    /** Whether the group was looked at while an attempt was under way, so that there may be something newer. */
    boolean isStale;

    /** Whether the target refused the last state for good, so that it is to be told again when the group is looked at. */
    boolean isRefused;

    /** At which moment the group was looked at last, as {@link Telling} counts moments. */
    long reviewedAt = -1;

    /** Whether it stands in the line of its target. */
    boolean isInLine;

    Channel(Group group, String receiver, Destination destination) {
        this.group = group;
        this.receiver = receiver;
        this.destination = destination;
    }

    /** {@return whether it is told only in place of the receiver of the group's route, or was told by another configuration} */
    boolean isFallback() {
        return !receiver.equals(group.route.receiver());
    }

    /**
     * Follows a clock that was set back: nothing was told later than now.
     *
     * @param by by how much it was set back, as far as that is known
     * @return whether anything of it is other than before
     */
    boolean turnBack(Duration by, Instant now) {
        boolean isChanged = told.at().isAfter(now);
        if (isChanged) {
            told = new Told(told.firing(), told.resolved(), now);
        }
        return pending != null && pending.turnBack(by, now) || isChanged;
    }

    boolean isQuiet() {
        return pending == null && !isRefused;
    }

    boolean isUnderWay() {
        return pending != null && pending.isUnderWay;
    }
}
