package dev.tocsin.template.syntax;

/** Ends the reading of one action; what is behind it is read on. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Where the mistake is. */
    private final transient Position at;

    /** What to do about it. */
    private final String fix;

    Refusal(Position at, String message, String fix) {
        super(message, null, false, false);
        this.at = at;
        this.fix = fix;
    }

    void tell(Source source, Complaints complaints) {
        complaints.add(source, at, String.valueOf(getMessage()), fix);
    }
}
