package dev.tocsin.delivery.group;

import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.route.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The alerts that a route tells of together. For one writer. */
final class Group {
    private static final Comparator<KnownAlert> ORDER = Comparator.comparing(
                    (KnownAlert alert) -> alert.labels().getOrDefault("job", ""))
            .thenComparing(alert -> alert.labels().getOrDefault("instance", ""))
            .thenComparing(alert -> alert.labels().toString());

    final long id;
    final Route route;
    final Labels labels;
    final List<Channel> channels = new ArrayList<>(1);

    private final SequencedMap<Labels, Member> members = LinkedHashMap.newLinkedHashMap(1);

    /** How often it was looked at. */
    private long looks;

    /** When it is looked at next. */
    Instant nextFlush;

    /** When it was looked at last; the beginning of time before the first. */
    Instant flushedAt = Instant.EPOCH;

    /** How many deliveries were decided on, so that each has an id of its own. */
    long decisions;

    Group(long id, Route route, Labels labels, Instant nextFlush) {
        this.id = id;
        this.route = route;
        this.labels = labels;
        this.nextFlush = nextFlush;
    }

    /** {@return what is the same for all states of the group and for no other group} */
    String key() {
        return route.groupKey(new TreeMap<>(labels));
    }

    boolean isFlushed() {
        return flushedAt.isAfter(Instant.EPOCH);
    }

    void put(KnownAlert alert) {
        members.put(alert.labels(), new Member(alert, looks));
    }

    /** {@return the channel to a destination, if it has one} */
    Optional<Channel> channel(String destination) {
        return channels.stream()
                .filter(channel -> channel.destination.key().equals(destination))
                .findFirst();
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    boolean contains(KnownAlert alert) {
        return members.containsKey(alert.labels());
    }

    /** {@return its alerts in the order in which they are told} */
    List<KnownAlert> alerts() {
        return members.size() == 1
                ? List.of(members.firstEntry().getValue().alert)
                : members.values().stream().map(Member::alert).sorted(ORDER).toList();
    }

    /** Is looked at now: for all that it holds, it is to be told what is to be told. */
    void look(Instant now) {
        looks++;
        flushedAt = now;
    }

    /** Takes an alert for what it is known to be now, if it has it, and forgets nothing of it sooner than before. */
    void replace(KnownAlert alert) {
        members.computeIfPresent(alert.labels(), (labels, member) -> new Member(alert, member.looks));
    }

    /**
     * Follows a clock that was set back: it was looked at no later than now, and is so again no later than it would be if that had been
     * now.
     *
     * @param by by how much it was set back, as far as that is known
     * @return whether anything of it is other than before
     */
    boolean turnBack(Duration by, Instant now) {
        Instant latest = now.plus(isFlushed() ? route.groupInterval() : route.groupWait());
        boolean isChanged = flushedAt.isAfter(now) || nextFlush.isAfter(latest);
        flushedAt = flushedAt.isAfter(now) ? now : flushedAt;
        nextFlush = nextFlush.isAfter(latest) ? latest : nextFlush;
        for (Channel channel : channels) {
            isChanged |= channel.turnBack(by, now);
        }
        return isChanged;
    }

    /** Forgets what is over, and of which nothing is left to tell, or that is too old to be told. */
    void tidy(Instant now) {
        if (channels.stream().allMatch(Channel::isQuiet)) {
            members.values().removeIf(member -> member.looks < looks && member.alert.isResolvedAt(flushedAt));
        } else if (channels.stream().noneMatch(Channel::isUnderWay)) {
            Instant oldest = now.minus(mostAge());
            members.values().removeIf(member -> member.alert.isResolvedAt(oldest));
        }
    }

    private Duration mostAge() {
        return channels.stream()
                .map(channel -> channel.destination.effort().mostAge())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /**
     * An alert of the group.
     *
     * @param alert as it is known
     * @param looks how often the group had been looked at when it came to be known so
     */
    private record Member(KnownAlert alert, long looks) {}
}
