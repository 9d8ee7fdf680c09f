package dev.tocsin.transport.dial;

/** Says why a call cannot be made as it is, in a message without a secret. */
public final class UnfitCall extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    /** Says why, as a part of a sentence. */
    public UnfitCall(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** {@return why, as a part of a sentence} */
    public String reason() {
        return reason;
    }
}
