package dev.tocsin.template.data;

/**
 * Ends an evaluation, or a check of it: values that do not fit what is done with them, or that are too many. Whoever knows the
 * place in the template makes it a problem.
 */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What to do about it. */
    private final String fix;

    /** Ends it for a reason, which is put behind a place, with what to do. */
    public Failure(String message, String fix) {
        super(message, null, false, false);
        this.fix = fix;
    }

    /** {@return what to do about it} */
    public String fix() {
        return fix;
    }
}
