package dev.tocsin.adapters.email;

import dev.tocsin.api.Param;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.contract.value.Sha256;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * How the mails of an incident are shown together: as answers to one that was never sent. It is called as Alertmanager calls
 * it, so that threads go on after a move.
 *
 * @param enabled whether they are
 * @param threadByDate when a new thread begins
 */
public record Threading(
        @Param(defaultValue = "false", description = "Shows the mails of an incident together.")
        boolean enabled,

        @Param(defaultValue = "daily", description = "Begins a new thread each day, in UTC, or never.")
        ByDate threadByDate) {
    private static final int HASH_DIGITS = 16;

    /** When a new thread begins. */
    public enum ByDate {
        /** At midnight in UTC. */
        DAILY,
        /** Never. */
        NONE
    }

    /** {@return the headers of a thread; none if there is none} */
    Map<String, String> of(Notice notice) {
        if (!enabled) {
            return Map.of();
        }
        String date = threadByDate == ByDate.NONE
                ? ""
                : notice.delivery()
                        .begunAt()
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString();
        String root = "<alert-" + Sha256.hex(notice.incident().key()).substring(0, HASH_DIGITS) + "-" + date
                + "@alertmanager>";
        return Map.of("References", root, "In-Reply-To", root);
    }
}
