package dev.tocsin.cli.delivery;

/** Why there is a delivery, as a target may be told. */
final class Reasons {

    /** Somebody asked for it on the command line. */
    static final String BY_HAND = "asked for by hand";

    private Reasons() {}
}
