package dev.tocsin.server.api1;

import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.delivery.journal.Cursor;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where a page of deliveries begins. First come those under way, by when they were decided on; then those that have ended, by when
 * that was; of each the newest first. The place stays the same while deliveries are added.
 */
sealed interface Start {
    /** In front of all. */
    Start NEWEST = new AmongUnderWay(Long.MAX_VALUE, "");

    /** How clients write it. */
    Kind KIND = new StringKind(Range.any(), IRegexp.of("newest|[0-9]{1,18}_(dlv_[0-9a-f]{24}|[0-9]{1,18})"));

    /** The order of those under way. */
    Comparator<SeenDelivery> ORDER = Comparator.comparingLong(
                    (SeenDelivery seen) -> AmongUnderWay.behind(seen).decidedAt)
            .reversed()
            .thenComparing(seen -> seen.life().id());

    /** {@return the place that a client wrote; nothing if it is none} */
    static Optional<Start> of(String text) {
        int dash = text.indexOf("_dlv_");
        return dash > 0
                ? Optional.of(new AmongUnderWay(Long.parseLong(text.substring(0, dash)), text.substring(dash + 1)))
                : Cursor.of(text).map(AmongEnded::new);
    }

    /**
     * Behind a delivery that is under way, or was.
     *
     * @param decidedAt when it was decided on, in milliseconds since 1970
     * @param id its id
     */
    record AmongUnderWay(long decidedAt, String id) implements Start {
        static AmongUnderWay behind(SeenDelivery seen) {
            return new AmongUnderWay(
                    seen.life().decidedAt().toEpochMilli(), seen.life().id());
        }

        /** {@return whether a delivery stands behind it} */
        boolean isBefore(SeenDelivery seen) {
            AmongUnderWay other = behind(seen);
            return other.decidedAt < decidedAt || other.decidedAt == decidedAt && other.id.compareTo(id) > 0;
        }

        @Override
        public String toString() {
            return decidedAt + "_" + id;
        }
    }

    /** In front of a delivery that has ended. */
    record AmongEnded(Cursor cursor) implements Start {
        @Override
        public String toString() {
            return cursor.toString();
        }
    }
}
