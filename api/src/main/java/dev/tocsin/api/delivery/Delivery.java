package dev.tocsin.api.delivery;

import java.time.Instant;

/**
 * One incident state on its way to one notifier, as one attempt sees it. Immutable.
 *
 * @since 0.1
 */
public final class Delivery {
    private final String id;
    private final int attempt;
    private final Instant begunAt;
    private final Instant at;
    private final String reason;
    private final Memory memory;

    private Delivery(String id, int attempt, Instant begunAt, Instant at, String reason, Memory memory) {
        this.id = id;
        this.attempt = attempt;
        this.begunAt = begunAt;
        this.at = at;
        this.reason = reason;
        this.memory = memory;
    }

    /**
     * Returns the first attempt of a delivery, of whose incident nothing is kept.
     *
     * @param id what stays the same over all attempts, so that a target can tell a repetition; without a {@code '.'}
     * @param at when the attempt is made
     * @param reason why there is a delivery, such as {@code first notification}
     */
    public static Delivery first(String id, Instant at, String reason) {
        return new Delivery(id, 1, at, at, reason, Memory.empty());
    }

    /** {@return the next attempt of the same delivery} */
    public Delivery next(Instant at) {
        return next(attempt + 1, at);
    }

    /**
     * Returns a later attempt of the same delivery.
     *
     * @param number which attempt it is
     * @param at when it is made
     * @throws IllegalArgumentException if this one is no earlier one
     */
    public Delivery next(int number, Instant at) {
        if (number <= attempt) {
            throw new IllegalArgumentException("attempt " + number + " does not follow attempt " + attempt);
        }
        return new Delivery(id, number, begunAt, at, reason, memory);
    }

    /** {@return the same attempt, made at another time} */
    public Delivery at(Instant other) {
        return new Delivery(id, attempt, attempt == 1 ? other : begunAt, other, reason, memory);
    }

    /** {@return the same attempt, with what is kept of the incident} */
    public Delivery with(Memory kept) {
        return new Delivery(id, attempt, begunAt, at, reason, kept);
    }

    /** {@return what stays the same over all attempts of the delivery} */
    public String id() {
        return id;
    }

    /** {@return which attempt this is; the first is 1} */
    public int attempt() {
        return attempt;
    }

    /** {@return when the first attempt was made, which stays the same over all attempts} */
    public Instant begunAt() {
        return begunAt;
    }

    /** {@return when this attempt is made} */
    public Instant at() {
        return at;
    }

    /** {@return why there is a delivery} */
    public String reason() {
        return reason;
    }

    /** {@return what earlier attempts and states of the incident had kept} */
    public Memory memory() {
        return memory;
    }

    @Override
    public String toString() {
        return "delivery " + id + ", attempt " + attempt;
    }
}
