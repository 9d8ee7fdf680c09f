package dev.tocsin.transport.http;

/** Says why a call cannot be made as it is, in a message without a secret. */
final class UnfitCall extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    UnfitCall(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
