package dev.tocsin.api.history;

/**
 * Is told of each invocation when it ended, on the thread that made the call. Must be quick and safe to call from any number
 * of threads; what it throws is dropped, as recording never changes what a caller sees.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface InvocationListener {
    /** Takes note of an invocation that ended. */
    void ended(Invocation invocation);
}
