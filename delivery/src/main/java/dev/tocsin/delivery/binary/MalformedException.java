package dev.tocsin.delivery.binary;

/** Says that bytes are not what was once written. */
public final class MalformedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one with what is wrong. */
    public MalformedException(String message) {
        super(message);
    }
}
