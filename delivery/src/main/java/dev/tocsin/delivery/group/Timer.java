package dev.tocsin.delivery.group;

import java.time.Instant;
import java.util.Comparator;

/**
 * Something that is due at an instant. One that is no longer wanted stays, and is passed over when its time comes.
 *
 * @param at when
 * @param order which came first, where several are due at once
 * @param due what is due
 */
record Timer(Instant at, long order, Due due) implements Comparable<Timer> {
    private static final Comparator<Timer> FIRST =
            Comparator.comparing(Timer::at).thenComparingLong(Timer::order);

    /** What can be due. */
    sealed interface Due {
        /** A group is to be looked at. */
        record Flush(Group group) implements Due {}

        /** A delivery may be tried again. */
        record Retry(Channel channel) implements Due {}

        /** A delivery has waited for as long as it may before the fallback is told. */
        record Overdue(Channel channel) implements Due {}

        /** A target may be asked again. */
        record Reopening(Target target) implements Due {}
    }

    @Override
    public int compareTo(Timer other) {
        return FIRST.compare(this, other);
    }
}
