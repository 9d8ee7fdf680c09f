package dev.tocsin.server.journal;

import dev.tocsin.delivery.journal.Live;

/** Folds kind and number of what is alive into one key: what begins together lies together, whatever it is. */
final class LiveKey {
    private static final int BITS = 3;
    private static final int ALERT = 1;
    private static final int SILENCE = 2;
    private static final int GROUP = 3;
    private static final int CALLS = 4;

    private LiveKey() {}

    static long of(Live live) {
        int kind = switch (live.kind()) {
            case ALERT -> ALERT;
            case SILENCE -> SILENCE;
            case GROUP -> GROUP;
            case CALLS -> CALLS;
        };
        return live.id() << BITS | kind;
    }

    static Live live(long key, byte[] body) throws DamagedException {
        Live.Kind kind = switch ((int) (key & (1 << BITS) - 1)) {
            case ALERT -> Live.Kind.ALERT;
            case SILENCE -> Live.Kind.SILENCE;
            case GROUP -> Live.Kind.GROUP;
            case CALLS -> Live.Kind.CALLS;
            default -> throw new DamagedException("its kind is unknown");
        };
        return new Live(kind, key >>> BITS, body);
    }
}
