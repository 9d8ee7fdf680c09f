package dev.tocsin.delivery.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All alerts and silences that there are. Fed by one totally ordered log of what was said; {@link #offset} is how much of it was
 * taken in, so that a decision can name what it was based on. For one writer; who reads must be the same thread.
 */
public final class Facts {
    private final SequencedMap<Labels, KnownAlert> alerts = new LinkedHashMap<>();
    private final SequencedMap<String, Silence> silences = new LinkedHashMap<>();
    private Inhibitions inhibitions;
    private Duration resolveTimeout;
    private long offset;
    private long lastAlert;
    private long lastSilence;

    /** Makes one that knows nothing yet. */
    public Facts(List<InhibitRule> rules, Duration resolveTimeout) {
        inhibitions = new Inhibitions(rules);
        this.resolveTimeout = resolveTimeout;
    }

    /** {@return how many changes were taken in} */
    public long offset() {
        return offset;
    }

    /** Takes in what a sender tells of an alert. {@return the alert as it is known now} */
    public KnownAlert post(PostedAlert posted, Instant now) {
        Labels labels = Labels.of(posted.labels());
        @Nullable KnownAlert before = alerts.get(labels);
        KnownAlert known = before == null
                ? posted.knownAt(++lastAlert, labels, now, resolveTimeout)
                : posted.knownAt(before.id(), before.labels(), now, resolveTimeout)
                        .after(before, now);
        put(known);
        return known;
    }

    /** Takes in an alert as it was known before, as after a start. */
    public void put(KnownAlert alert) {
        offset++;
        lastAlert = Math.max(lastAlert, alert.id());
        alerts.put(alert.labels(), alert);
        inhibitions.put(alert);
    }

    /** Forgets alerts. {@return those that were forgotten} */
    public List<KnownAlert> forget(Predicate<KnownAlert> unwanted) {
        offset++;
        List<KnownAlert> forgotten = new ArrayList<>();
        alerts.values().removeIf(alert -> {
            boolean is = unwanted.test(alert);
            if (is) {
                forgotten.add(alert);
                inhibitions.remove(alert);
            }
            return is;
        });
        return forgotten;
    }

    /**
     * Takes in what a person wants silenced: a silence is changed, or another takes its place, or one is made. If there is none of the
     * id to change, nothing is.
     *
     * @return the silences that are other than before
     */
    public List<Silence> post(PostedSilence posted, Instant now) {
        Optional<Silence> before = silence(posted.id());
        if (before.isEmpty() && !posted.id().isEmpty()) {
            return List.of();
        }
        List<Silence> changed = new ArrayList<>();
        if (before.isPresent() && posted.changes(before.get(), now)) {
            changed.add(posted.inPlaceOf(before.get(), now));
        } else {
            expire(posted.id(), now).ifPresent(changed::add);
            changed.add(posted.made(lastSilence + 1, now));
        }
        put(changed.getLast());
        return changed;
    }

    /** Takes in a silence as it was known before, as after a start, in place of the one of its id. */
    public void put(Silence silence) {
        offset++;
        lastSilence = Math.max(lastSilence, silence.number());
        silences.put(silence.id(), silence);
    }

    /** Ends a silence, if there is one of that id that is not over. {@return the silence as it is then} */
    public Optional<Silence> expire(String id, Instant now) {
        return silence(id)
                .filter(silence -> silence.stateAt(now) != Silence.State.EXPIRED)
                .map(silence -> {
                    Silence expired = silence.expired(now);
                    put(expired);
                    return expired;
                });
    }

    /** Forgets silences that were over before an instant. {@return those that were forgotten} */
    public List<Silence> forgetSilences(Instant before) {
        offset++;
        List<Silence> over = silences.values().stream()
                .filter(silence -> !silence.endsAt().isAfter(before))
                .toList();
        over.forEach(silence -> silences.remove(silence.id()));
        return over;
    }

    /**
     * Follows a clock that was set back: nothing was told or changed later than now.
     *
     * @param told is told of each alert that is other than before
     * @param changed is told of each silence that is other than before
     */
    public void turnBack(Instant now, Consumer<KnownAlert> told, Consumer<Silence> changed) {
        for (KnownAlert alert : List.copyOf(alerts.values())) {
            if (alert.updatedAt().isAfter(now)) {
                KnownAlert turned = alert.turnedBack(now);
                put(turned);
                told.accept(turned);
            }
        }
        for (Silence silence : List.copyOf(silences.values())) {
            if (silence.updatedAt().isAfter(now)) {
                Silence turned = silence.turnedBack(now);
                put(turned);
                changed.accept(turned);
            }
        }
    }

    /** Takes in what a new configuration says of alerts. */
    public void configure(List<InhibitRule> rules, Duration timeout) {
        offset++;
        resolveTimeout = timeout;
        inhibitions = new Inhibitions(rules);
        alerts.values().forEach(inhibitions::put);
    }

    /** {@return all alerts, in the order in which they were first told of} */
    public Collection<KnownAlert> alerts() {
        return Collections.unmodifiableCollection(alerts.values());
    }

    /** {@return the alert of these labels, if it is known} */
    public Optional<KnownAlert> alert(Map<String, String> labels) {
        return Optional.ofNullable(alerts.get(Labels.of(labels)));
    }

    /** {@return all silences, in the order in which they were made} */
    public Collection<Silence> silences() {
        return Collections.unmodifiableCollection(silences.values());
    }

    /** {@return the silence of an id, if there is one} */
    public Optional<Silence> silence(String id) {
        return Optional.ofNullable(silences.get(id));
    }

    /** {@return the silences that are in force at an instant for an alert of these labels} */
    public List<Silence> silencing(Labels labels, Instant now) {
        if (silences.isEmpty()) {
            return List.of();
        }
        return silences.values().stream()
                .filter(silence -> silence.silences(labels, now))
                .toList();
    }

    /** {@return why an alert of these labels is inhibited at an instant, if it is} */
    public Optional<Inhibition> inhibiting(Labels labels, Instant now) {
        return inhibitions.inhibiting(labels, now);
    }
}
