package dev.tocsin.delivery.group;

import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.life.Held;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.delivery.stage.Fingerprints;
import dev.tocsin.delivery.stage.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A state of a group that a destination is to be told of, until it was. For one writer. */
final class Pending {
    private static final int FIRST_ENTRIES = 10;
    private static final int MOST_ENTRIES = 60;

    final String id;
    final Why why;
    final Instant decidedAt;
    final long basis;
    final List<KnownAlert> alerts;

    /** What the destination knows to be firing once it was told; also what is held back now and was told before. */
    final Fingerprints firing;

    final List<Held> held;
    private final List<Entry> entries = new ArrayList<>(2);

    /** Since when the destination is owed a state: this one, or one that it took the place of. */
    Instant owedSince;

    /** The attempt that is under way or was the last; 0 before the first. */
    int attempt;

    boolean isUnderWay;

    /** When the first attempt was made. */
    Instant begunAt;

    /** When the last attempt was begun. */
    Instant triedAt;

    /** Not before then is it tried again. */
    Instant notBefore;

    Pending(
            String id,
            Why why,
            Instant decidedAt,
            long basis,
            List<KnownAlert> alerts,
            Fingerprints firing,
            List<Held> held) {
        this.id = id;
        this.why = why;
        this.decidedAt = decidedAt;
        this.basis = basis;
        this.alerts = alerts;
        this.firing = firing;
        this.held = held;
        this.owedSince = decidedAt;
        this.begunAt = decidedAt;
        this.triedAt = decidedAt;
        this.notBefore = decidedAt;
    }

    /**
     * Follows a clock that was set back: it waits for no longer than it was to, and has not been owed since later than now. What it tells
     * is decided anew before it is sent.
     *
     * @param by by how much it was set back, as far as that is known
     * @return whether anything of it is other than before
     */
    boolean turnBack(Duration by, Instant now) {
        Instant asWanted = now.plus(Duration.between(triedAt, notBefore));
        Instant asLeft = notBefore.minus(by);
        Instant latest = asWanted.isBefore(asLeft) ? asWanted : asLeft;
        boolean isChanged = notBefore.isAfter(latest) || owedSince.isAfter(now);
        notBefore = notBefore.isAfter(latest) ? latest : notBefore;
        owedSince = owedSince.isAfter(now) ? now : owedSince;
        return isChanged;
    }

    /** {@return whether it tells what will be at an instant that is yet to come, as the clock was set back since it was decided on} */
    boolean isAhead(Instant now) {
        return decidedAt.isAfter(now);
    }

    /** Begins an attempt to tell it. */
    void begin(Instant now) {
        attempt++;
        isUnderWay = true;
        triedAt = now;
        begunAt = attempt == 1 ? now : begunAt;
    }

    /**
     * {@return whether it tells that the same alerts are firing and over as are at an instant, and leaves who is told knowing the same}
     *
     * @param others the alerts, in the order in which they are told
     * @param thatFire what is known to be firing then
     */
    boolean tells(List<KnownAlert> others, Fingerprints thatFire, Instant now) {
        if (others.size() != alerts.size() || !firing.equals(thatFire)) {
            return false;
        }
        for (int i = 0; i < alerts.size(); i++) {
            KnownAlert other = others.get(i);
            boolean isOver = alerts.get(i).isResolvedAt(decidedAt);
            if (!other.labels().equals(alerts.get(i).labels())
                    || (isOver ? !other.isResolvedAt(decidedAt) : other.isResolvedAt(now))) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return this state with what is said of its alerts now; itself if that is the same, or if a target may know it already, who is
     * to be told the same by each attempt}
     */
    Pending saying(List<KnownAlert> others, long offset, List<Held> heldNow) {
        if (attempt > 0 || says(others)) {
            return this;
        }
        Pending fresh = new Pending(id, why, decidedAt, offset, others, firing, heldNow);
        fresh.owedSince = owedSince;
        fresh.notBefore = notBefore;
        return fresh;
    }

    private boolean says(List<KnownAlert> others) {
        for (int i = 0; i < alerts.size(); i++) {
            KnownAlert one = alerts.get(i);
            KnownAlert other = others.get(i);
            boolean isSame = one.annotations().equals(other.annotations())
                    && one.startsAt().equals(other.startsAt())
                    && one.generatorUrl().equals(other.generatorUrl())
                    && (one.endsAt().equals(other.endsAt()) || !one.isResolvedAt(decidedAt));
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether it is of the last attempt that something is told} */
    boolean isAttempt(Outcome outcome) {
        return id.equals(outcome.delivery()) && attempt == outcome.attempt();
    }

    /** Notes what happened to it. Of very much, the beginning and the end are kept. */
    void note(Entry entry) {
        entries.add(entry);
        if (entries.size() > MOST_ENTRIES) {
            entries.remove(FIRST_ENTRIES);
        }
    }

    List<Entry> entries() {
        return entries;
    }

    Fingerprints resolved() {
        return Fingerprints.of(alerts, alert -> alert.isResolvedAt(decidedAt));
    }

    /** {@return whether it tells of an alert, in whichever state} */
    boolean tellsOf(KnownAlert alert) {
        return alerts.stream().anyMatch(told -> told.labels().equals(alert.labels()));
    }

    void write(BinaryOutput out) {
        out.text(id);
        why.write(out);
        out.instant(decidedAt).number(basis);
        out.all(alerts, (to, alert) -> alert.write(to));
        firing.write(out);
        out.all(held, (to, each) -> each.write(to));
        out.instant(owedSince);
        out.number(attempt).instant(begunAt).instant(triedAt).instant(notBefore);
        out.all(entries, (to, entry) -> entry.write(to));
    }

    /** {@return the state that was written, none of whose attempts is under way} */
    static Pending read(BinaryInput in) {
        Pending pending = new Pending(
                in.text(),
                Why.read(in),
                in.instant(),
                in.number(),
                in.all(KnownAlert::read),
                Fingerprints.read(in),
                in.all(Held::read));
        pending.owedSince = in.instant();
        pending.attempt = (int) in.number();
        pending.begunAt = in.instant();
        pending.triedAt = in.instant();
        pending.notBefore = in.instant();
        in.all(Entry::read).forEach(pending::note);
        return pending;
    }

    /** Takes it that an attempt was under way before a crash, and may have reached its target. */
    void lose(Calls.Call call) {
        attempt = call.attempt();
        triedAt = call.at();
        if (attempt == 1) {
            begunAt = triedAt;
        }
        note(new Entry.Lost(triedAt, attempt));
    }

    /** {@return what happened to it, of an incident on its way to a destination} */
    Life ended(String destination, String incident, End end) {
        return life(destination, incident, entries, Optional.of(end));
    }

    /**
     * {@return what happened to it so far}
     *
     * @param waiting what it waits for now, of which there is no entry before that is over
     */
    Life soFar(Channel channel, Optional<Entry.Waited> waiting) {
        List<Entry> begun = new ArrayList<>(entries);
        waiting.ifPresent(begun::add);
        if (isUnderWay) {
            begun.add(new Entry.Begun(triedAt, attempt));
        }
        return life(channel.destination.key(), channel.group.key(), begun, Optional.empty());
    }

    private Life life(String destination, String incident, List<Entry> events, Optional<End> end) {
        return new Life(id, destination, incident, decidedAt, why.words(), basis, alerts, held, events, end);
    }
}
