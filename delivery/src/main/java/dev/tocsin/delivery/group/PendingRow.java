package dev.tocsin.delivery.group;

import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.group.Deduplication.News;
import dev.tocsin.delivery.life.Entry;
import java.time.Instant;
import java.util.List;

/**
 * What a destination is still to be told.
 *
 * @param id the id of the delivery
 * @param news why
 * @param decidedAt since when
 * @param basis how much of the facts was known then
 * @param alerts what it tells of
 * @param firing which alerts the destination knows to be firing once it was told
 * @param attempt the attempt that is under way or was the last
 * @param isUnderWay whether it is under way
 * @param begunAt when the first attempt was made
 * @param triedAt when the last attempt was begun
 * @param notBefore when the next may be made
 * @param entries what happened to it so far
 */
record PendingRow(
        String id,
        News news,
        Instant decidedAt,
        long basis,
        List<KnownAlert> alerts,
        Fingerprints firing,
        int attempt,
        boolean isUnderWay,
        Instant begunAt,
        Instant triedAt,
        Instant notBefore,
        List<Entry> entries) {
    static PendingRow of(Pending pending) {
        return new PendingRow(
                pending.id,
                pending.news,
                pending.decidedAt,
                pending.basis,
                pending.alerts,
                pending.firing,
                pending.attempt,
                pending.isUnderWay,
                pending.begunAt,
                pending.triedAt,
                pending.notBefore,
                pending.entries());
    }

    /** {@return whether it tells of an alert, in whichever state} */
    boolean tellsOf(KnownAlert alert) {
        return alerts.stream().anyMatch(told -> told.labels().equals(alert.labels()));
    }

    /** {@return it, taken up again; an attempt that was under way may have reached its target} */
    Pending pending() {
        Pending pending = new Pending(id, news, decidedAt, basis, alerts, firing, List.of());
        pending.attempt = attempt;
        pending.begunAt = begunAt;
        pending.triedAt = triedAt;
        pending.notBefore = notBefore;
        entries.forEach(pending::note);
        if (isUnderWay) {
            pending.note(new Entry.Lost(triedAt, attempt));
        }
        return pending;
    }

    void write(BinaryOutput out) {
        out.text(id).text(news.name()).instant(decidedAt).number(basis);
        out.all(alerts, (to, alert) -> alert.write(to));
        firing.write(out);
        out.number(attempt).truth(isUnderWay).instant(begunAt).instant(triedAt).instant(notBefore);
        out.all(entries, (to, entry) -> entry.write(to));
    }

    static PendingRow read(BinaryInput in) {
        return new PendingRow(
                in.text(),
                in.oneOf(News.class),
                in.instant(),
                in.number(),
                in.all(KnownAlert::read),
                Fingerprints.read(in),
                (int) in.number(),
                in.truth(),
                in.instant(),
                in.instant(),
                in.instant(),
                in.all(Entry::read));
    }
}
