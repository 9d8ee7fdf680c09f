package dev.tocsin.delivery.machine;

/** What must be known of one thing after a crash, in place of what was kept of it before. Immutable. */
public final class Live {
    /** What can be kept. */
    public enum Kind {
        /** An alert. */
        ALERT,
        /** A silence. */
        SILENCE,
        /** A group of alerts. */
        GROUP
    }

    private final Kind kind;
    private final long id;
    private final byte[] body;

    /**
     * Makes one.
     *
     * @param kind what it is
     * @param id its number among those of its kind
     * @param body all that is to be known of it; empty if it is no more
     */
    public Live(Kind kind, long id, byte[] body) {
        this.kind = kind;
        this.id = id;
        this.body = body.clone();
    }

    /** {@return what it is} */
    public Kind kind() {
        return kind;
    }

    /** {@return its number among those of its kind} */
    public long id() {
        return id;
    }

    /** {@return all that is to be known of it; empty if it is no more} */
    public byte[] body() {
        return body.clone();
    }

    /** {@return whether it is no more} */
    public boolean isGone() {
        return body.length == 0;
    }
}
