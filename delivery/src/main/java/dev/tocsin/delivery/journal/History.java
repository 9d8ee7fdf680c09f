package dev.tocsin.delivery.journal;

import dev.tocsin.contract.problem.ProblemException;
import java.util.Optional;

/**
 * The deliveries that have ended, until they are too old or too many. Sees what is durable. Safe to share between threads; each
 * method waits for an answer, on a virtual thread without holding its carrier.
 *
 * @since 0.1
 */
public interface History {
    /**
     * Returns a part of the deliveries, those that ended last first.
     *
     * @param filter which
     * @param from where to begin: {@link Cursor#NEWEST}, or the end of the page before
     * @param size how many at most; 1 to 1,000
     * @throws IllegalArgumentException if the size is out of bounds
     * @throws ProblemException if the journal cannot be read
     */
    Page page(Filter filter, Cursor from, int size);

    /**
     * {@return the delivery of an id; the one that ended last if there are several, nothing if there is none}
     *
     * @param id the id of the delivery
     * @throws ProblemException if the journal cannot be read, or what it has of the delivery is damaged
     */
    Optional<Ended> find(String id);

    /**
     * Returns the deliveries behind a number, in the order in which they were recorded.
     *
     * @param number 0 for the first that is still there
     * @param size how many at most; 1 to 1,000
     * @throws IllegalArgumentException if the size is out of bounds
     * @throws ProblemException if the journal cannot be read
     */
    Following following(long number, int size);

    /**
     * {@return the number of the delivery that was recorded last; 0 if there is none}
     *
     * @throws ProblemException if the journal cannot be read
     */
    long last();
}
