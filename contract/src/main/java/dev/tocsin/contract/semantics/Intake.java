package dev.tocsin.contract.semantics;

import java.util.List;

/**
 * How much a target takes.
 *
 * @param limits of one request
 * @param paces of all requests in a time
 * @since 0.1
 */
public record Intake(List<TextLimit> limits, List<PaceLimit> paces) {
    public Intake {
        limits = List.copyOf(limits);
        paces = List.copyOf(paces);
    }

    /** {@return no bound that is known} */
    public static Intake unbounded() {
        return new Intake(List.of(), List.of());
    }
}
