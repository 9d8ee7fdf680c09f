package dev.tocsin.delivery.journal;

import java.util.Arrays;
import java.util.Objects;

/**
 * A delivery that has ended. The bytes of its life are not copied, neither when it is made nor when they are asked for, and must not
 * be changed. Safe to share between threads.
 *
 * @since 0.1
 */
public final class Ended {
    private final Summary summary;
    private final byte[] life;

    /**
     * Makes one.
     *
     * @param summary what it is found by
     * @param life all that happened to it
     */
    public Ended(Summary summary, byte[] life) {
        this.summary = Objects.requireNonNull(summary, "summary");
        this.life = Objects.requireNonNull(life, "life");
    }

    /** {@return what it is found by} */
    public Summary summary() {
        return summary;
    }

    /** {@return all that happened to it} */
    public byte[] life() {
        return life;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ended ended && summary.equals(ended.summary) && Arrays.equals(life, ended.life);
    }

    @Override
    public int hashCode() {
        return Objects.hash(summary, Arrays.hashCode(life));
    }

    @Override
    public String toString() {
        return summary + ", " + life.length + " bytes";
    }
}
