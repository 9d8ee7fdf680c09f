package dev.tocsin.api.delivery;

import dev.tocsin.contract.kind.ApiValue;
import dev.tocsin.contract.value.Json;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a delivery. Immutable.
 *
 * @since 0.1
 */
public final class Receipt implements ApiValue {
    /** The four ways in which a delivery can end. */
    public enum Outcome {
        /** The target took it. */
        ACCEPTED,
        /** There was nothing to send. */
        SKIPPED,
        /** The target refused it for good. */
        REFUSED,
        /** It was not taken; another attempt may help. */
        FAILED;

        /** {@return the word for it, in lower case} */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Outcome outcome;
    private final String detail;
    private final @Nullable String reference;

    private Receipt(Outcome outcome, String detail, @Nullable String reference) {
        this.outcome = outcome;
        this.detail = detail;
        this.reference = reference;
    }

    /** {@return the receipt of a delivery that ended with a verdict} */
    public static Receipt of(Verdict verdict) {
        if (verdict instanceof Verdict.Accepted accepted) {
            return new Receipt(Outcome.ACCEPTED, accepted.detail(), accepted.target());
        }
        if (verdict instanceof Verdict.Skipped) {
            return new Receipt(Outcome.SKIPPED, verdict.detail(), null);
        }
        return new Receipt(
                verdict instanceof Verdict.Refused ? Outcome.REFUSED : Outcome.FAILED, verdict.detail(), null);
    }

    /** {@return how the delivery ended} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return what happened, for a person} */
    public String detail() {
        return detail;
    }

    /** {@return the target's own reference to what it took, if it gave one} */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** {@return the receipt as JSON} */
    @Override
    public Json toJson() {
        return Json.members()
                .with("outcome", outcome.word())
                .with("detail", detail)
                .with("reference", reference == null ? Json.nothing() : Json.of(reference))
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Receipt receipt
                && outcome == receipt.outcome
                && detail.equals(receipt.detail)
                && Objects.equals(reference, receipt.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, detail, reference);
    }

    @Override
    public String toString() {
        return outcome.word() + ": " + detail;
    }
}
