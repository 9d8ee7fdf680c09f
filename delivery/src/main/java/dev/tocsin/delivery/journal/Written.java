package dev.tocsin.delivery.journal;

import dev.tocsin.contract.problem.Problem;

/**
 * Is told what became of a batch: one of the two, once. On a thread of the journal, which writes nothing meanwhile: who is told
 * returns soon, throws nothing, and does not call {@link Journal#write}.
 *
 * @since 0.1
 */
public interface Written {
    /** Takes note that a crash will leave all of the batch. */
    void durable();

    /**
     * Takes note that nothing of the batch is kept.
     *
     * @param why what is wrong with the journal
     */
    void failed(Problem why);
}
