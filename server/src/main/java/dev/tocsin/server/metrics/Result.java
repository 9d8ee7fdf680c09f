package dev.tocsin.server.metrics;

import dev.tocsin.api.delivery.Verdict;
import java.util.Locale;

/** The ways in which an attempt can end. */
enum Result {
    ACCEPTED,
    SKIPPED,
    REFUSED,
    /** It was not taken, and is tried again if that is still worth it. */
    AGAIN;

    static Result of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted _ -> ACCEPTED;
            case Verdict.Skipped _ -> SKIPPED;
            case Verdict.Refused _ -> REFUSED;
            case Verdict.Again _ -> AGAIN;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
