package dev.tocsin.api;

/**
 * Implemented by a plugin that holds resources; only such a plugin is closeable. Its fields are set before {@link #opened}
 * is called, which a constructor cannot rely on.
 *
 * @since 0.1
 */
public interface Lifecycle extends AutoCloseable {
    /** Acquires what the plugin holds; called once, before the instance is handed out. An exception fails the creation. */
    default void opened() {}

    /** Releases what {@link #opened} acquired; called at most once by who created the instance. */
    @Override
    void close();
}
