package dev.tocsin.delivery.journal;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what must outlive a crash. One process at a time has it open. Safe to share between threads.
 *
 * <p>What cannot be written is not kept for later: whoever handed it in hands it in again. A journal that could not write is unwell
 * ({@link #trouble}) until it can again, which it finds out by itself.
 *
 * @since 0.1
 */
public interface Journal extends AutoCloseable {
    /**
     * Returns what was alive when the journal was opened, and forgets it: a second call returns nothing. In order of the ids, without
     * what is no more.
     */
    List<Live> takeLive();

    /**
     * {@return what was found damaged when the journal was opened: what is kept aside where, and what is lost}
     */
    Problems found();

    /**
     * Writes a batch behind those handed in before, and returns before it is written. Waits while too much is still to be written:
     * who decides faster than can be kept must not go on deciding.
     *
     * <p>Batches are written in the order in which they are handed in, and their callers are told in that order. If one cannot be
     * written, those that are queued behind it fail with it, as they may rest on it.
     *
     * @param batch what to write
     * @param written is told what became of it
     * @throws InterruptedException if the caller is interrupted while it waits; nothing is written then, and nobody told
     * @throws IllegalStateException if the journal is closed
     */
    void write(Batch batch, Written written) throws InterruptedException;

    /** {@return what is wrong with the journal now; nothing if the last write succeeded} */
    Optional<Problem> trouble();

    /** {@return the deliveries that have ended} */
    History history();

    /**
     * Writes what was handed in, tells what became of it, and closes the journal. Does nothing the second time.
     *
     * @throws ProblemException if the journal cannot be closed as it should be; it is closed nevertheless
     */
    @Override
    void close();
}
