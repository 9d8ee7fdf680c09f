package dev.tocsin.server.http;

import dev.tocsin.contract.problem.ProblemException;

/** Answers calls. Safe to share between threads; each call has a virtual thread of its own, which may wait. */
@FunctionalInterface
public interface Endpoint {
    /**
     * {@return the reply to a call}
     *
     * @throws ProblemException if it cannot be answered now
     * @throws InterruptedException if the server is stopped meanwhile
     */
    Reply answer(Call call) throws InterruptedException;
}
