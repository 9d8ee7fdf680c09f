package dev.tocsin.server.watch;

/** Sees what happens in the service. It is told by many threads, some of which have others waiting, so it returns at once. */
@FunctionalInterface
public interface Watcher {
    /** Sees one thing happen. */
    void see(Happening happening);

    /** {@return one who sees what this one sees, and then another} */
    default Watcher and(Watcher other) {
        return happening -> {
            see(happening);
            other.see(happening);
        };
    }

    /** {@return one who looks away} */
    static Watcher none() {
        return happening -> {};
    }
}
