package dev.tocsin.api.history;

import java.util.List;

/**
 * Implemented by every generated plugin: it remembers the calls of its actions.
 *
 * @since 0.1
 */
public interface Recorded {
    /**
     * Returns the last invocations that ended, as many as the host keeps, in the order in which they ended: a call made by
     * another comes before that one. A snapshot; safe to call from any thread.
     */
    List<Invocation> history();
}
