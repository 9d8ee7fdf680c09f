package dev.tocsin.api.request;

import java.time.Duration;

/**
 * Performs requests: each once, within its deadline, and without ever throwing for what the network did. Safe to use from
 * any number of threads; a call blocks its thread until the answer is there.
 *
 * @since 0.1
 */
public interface Transport {
    /**
     * Performs one request, once.
     *
     * @param request what to ask; secrets in it are revealed to the target and to nobody else
     * @param budget how long it may take at most; the request's own timeout counts where it is shorter
     * @return the reply, or why none was heard
     */
    Answer perform(Request request, Duration budget);
}
