package dev.tocsin.server.journal;

/** Says that a row is not what was once written. */
final class DamagedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    /** Makes one with what is wrong, as the end of a sentence about the row. */
    DamagedException(String message) {
        super(message);
        this.why = message;
    }

    /** {@return what is wrong, as the end of a sentence about the row} */
    String why() {
        return why;
    }
}
