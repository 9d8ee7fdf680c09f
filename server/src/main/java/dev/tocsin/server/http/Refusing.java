package dev.tocsin.server.http;

import dev.tocsin.contract.problem.Problem;

/** Words a refusal as the API has it that was called. Safe to share between threads. */
@FunctionalInterface
public interface Refusing {
    /** A number and a message. */
    Refusing PLAIN = (path, status, why) -> Reply.error(status, why.message());

    /**
     * {@return the reply}
     *
     * @param path what was called; empty if that is not known
     * @param status the status of the reply
     * @param why what is wrong
     */
    Reply refuse(String path, int status, Problem why);
}
