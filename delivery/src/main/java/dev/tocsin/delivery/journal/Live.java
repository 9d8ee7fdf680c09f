package dev.tocsin.delivery.journal;

import java.util.Arrays;
import java.util.Objects;

/**
 * All that must be known of one thing after a crash, in place of what was known of it before. Its bytes are not copied, neither when
 * it is made nor when they are asked for, and must not be changed. Safe to share between threads.
 *
 * @since 0.1
 */
public final class Live {
    /** What can be alive. */
    public enum Kind {
        /** An alert. */
        ALERT,
        /** A silence. */
        SILENCE,
        /** A group of alerts. */
        GROUP,
        /** The calls to a destination that are under way. */
        CALLS
    }

    private final Kind kind;
    private final long id;
    private final byte[] body;
    private final boolean isAside;

    /**
     * Makes one.
     *
     * @param kind what it is
     * @param id its number among those of its kind; 0 to 2^58 - 1, best in the order in which they begin
     * @param body all that is to be known of it; empty if it is no more
     */
    public Live(Kind kind, long id, byte[] body) {
        this(kind, id, body, false);
    }

    private Live(Kind kind, long id, byte[] body, boolean isAside) {
        this.isAside = isAside;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.id = id;
        this.body = Objects.requireNonNull(body, "body");
        if (id < 0 || id >>> 58 != 0) {
            throw new IllegalArgumentException("no number of a thing: " + id);
        }
    }

    /** {@return one that says that a thing is no more} */
    public static Live gone(Kind kind, long id) {
        return new Live(kind, id, new byte[0]);
    }

    /**
     * {@return one that says that what was known of a thing cannot be read: it is no more, and what was kept of it is kept where nobody
     * reads it but a person}
     */
    public static Live aside(Kind kind, long id) {
        return new Live(kind, id, new byte[0], true);
    }

    /** {@return what it is} */
    public Kind kind() {
        return kind;
    }

    /** {@return its number among those of its kind} */
    public long id() {
        return id;
    }

    /** {@return all that is to be known of it} */
    public byte[] body() {
        return body;
    }

    /** {@return whether it is no more, or set aside} */
    public boolean isGone() {
        return body.length == 0;
    }

    /** {@return whether what was kept of it is to be set aside} */
    public boolean isAside() {
        return isAside;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Live live
                && kind == live.kind
                && id == live.id
                && isAside == live.isAside
                && Arrays.equals(body, live.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, id, Arrays.hashCode(body));
    }

    /** {@return kind, number and size; the bytes may quote what is nobody's business} */
    @Override
    public String toString() {
        return kind + " " + id + (isAside ? ", set aside" : isGone() ? ", gone" : ", " + body.length + " bytes");
    }
}
