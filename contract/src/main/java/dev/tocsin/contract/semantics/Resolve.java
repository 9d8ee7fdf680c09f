package dev.tocsin.contract.semantics;

/**
 * How a target is told that an incident is over.
 *
 * @since 0.1
 */
public enum Resolve implements Worded {
    /** The call that fired it is made again with another state in it. */
    SAME_CALL(true),
    /** Another call names the incident by the alias that was given when it fired. */
    CALL_BY_ALIAS(true),
    /** What stands for the incident is looked for, then changed. */
    FIND_THEN_CHANGE(true),
    /** What the firing made is changed, as the delivery remembers it. */
    CHANGE_REMEMBERED(true),
    /** A second message says so. */
    SECOND_MESSAGE(false),
    /** The target has no way to be told. */
    NONE(false);

    private final boolean closes;

    Resolve(boolean closes) {
        this.closes = closes;
    }

    /** {@return whether what stands for the incident at the target is over then, too} */
    public boolean closes() {
        return closes;
    }
}
