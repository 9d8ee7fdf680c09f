package dev.tocsin.delivery.group;

import dev.tocsin.delivery.facts.Facts;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Plan;
import dev.tocsin.delivery.route.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The groups of alerts, and when each is looked at. A group is looked at first when its route's {@code group_wait} is over, then
 * each {@code group_interval}; what is found then is up to {@link Telling}.
 *
 * <p>Deterministic and for one writer: it is told of all that happens, by one thread, each time with what time it is.
 */
public final class Groups {
    private final SequencedMap<GroupKey, Group> groups = new LinkedHashMap<>();
    private final SequencedMap<Long, Group> byId = new LinkedHashMap<>();
    private final Timers timers = new Timers();
    private Plan plan;
    private Ways ways;
    private final Facts facts;
    private final Effects effects;
    private final Telling telling;
    private long lastId;

    /** Makes one without groups. */
    public Groups(Plan plan, Facts facts, Effects effects) {
        this.plan = plan;
        this.ways = new Ways(plan);
        this.facts = facts;
        this.effects = effects;
        this.telling = new Telling(plan, facts, timers, effects);
    }

    /** {@return when {@link #wake} is to be called next, if ever} */
    public Optional<Instant> next() {
        return timers.next();
    }

    /** Takes an alert into the groups of all routes that it matches. */
    public void take(KnownAlert alert, Instant now) {
        telling.happen();
        for (Route route : plan.routes().matching(alert.labels())) {
            GroupKey key = GroupKey.of(route, alert.labels());
            Group group = groups.get(key);
            if (group == null) {
                if (alert.isResolvedAt(now)) {
                    continue;
                }
                group = made(key, now);
            }
            group.put(alert);
            hurry(group, alert, now);
        }
    }

    private Group made(GroupKey key, Instant now) {
        Group group =
                group(++lastId, key.route(), key.labels(), now.plus(key.route().groupWait()));
        effects.keep(group.id);
        return group;
    }

    private Group group(long id, Route route, Labels labels, Instant nextFlush) {
        Group group = new Group(id, route, labels, nextFlush);
        ways.open(group);
        groups.put(new GroupKey(route, labels), group);
        byId.put(id, group);
        timers.set(nextFlush, new Timer.Due.Flush(group));
        return group;
    }

    /** An alert that has been firing for longer than a group would wait is not made to wait. */
    private void hurry(Group group, KnownAlert alert, Instant now) {
        boolean isOverdue = alert.startsAt().plus(group.route.groupWait()).isBefore(now);
        if (isOverdue && !group.isFlushed() && group.nextFlush.isAfter(now)) {
            group.nextFlush = now;
            timers.set(now, new Timer.Due.Flush(group));
            effects.keep(group.id);
        }
    }

    /** Does all that is due at an instant. */
    public void wake(Instant now) {
        for (Optional<Timer> timer = timers.poll(now); timer.isPresent(); timer = timers.poll(now)) {
            telling.happen();
            switch (timer.get().due()) {
                case Timer.Due.Flush(Group group) -> {
                    if (group.nextFlush.equals(timer.get().at()) && byId.containsKey(group.id)) {
                        flush(group, now);
                    }
                }
                case Timer.Due.Retry(Channel channel) -> telling.retry(channel, now);
                case Timer.Due.Overdue(Channel channel) -> telling.overdue(channel, now);
                case Timer.Due.Reopening(Target target) -> telling.drain(target, now);
            }
        }
    }

    /**
     * Follows a clock that was set back: nothing was looked at or told later than now, and what waits does so for no longer than it was
     * to. Alerts that are firing again, as their end is yet to come, find their groups again.
     *
     * @param facts the alerts, which have followed it already
     * @param by by how much it was set back
     */
    public void turnBack(Facts facts, Duration by, Instant now) {
        telling.happen();
        turnBack(by, now);
        for (KnownAlert alert : facts.alerts()) {
            if (alert.isResolvedAt(now)) {
                of(alert.labels()).forEach(group -> group.replace(alert));
            } else {
                take(alert, now);
            }
        }
        telling.turnBack(by, now);
    }

    private void turnBack(Duration by, Instant now) {
        for (Group group : byId.values()) {
            if (group.turnBack(by, now)) {
                timers.set(group.nextFlush, new Timer.Due.Flush(group));
                group.channels.forEach(telling::await);
                effects.keep(group.id);
            }
        }
    }

    /** Orders no attempt from now on; what becomes of those that are under way is still taken in. */
    public void halt() {
        telling.halt();
    }

    private void flush(Group group, Instant now) {
        Duration interval = group.route.groupInterval();
        Instant regular = group.nextFlush.plus(interval);
        group.nextFlush = regular.isAfter(now) ? regular : now.plus(interval);
        group.look(now);
        telling.consider(group, now);
        tidy(group, now);
        if (byId.containsKey(group.id)) {
            timers.set(group.nextFlush, new Timer.Due.Flush(group));
            effects.keep(group.id);
        }
    }

    /** Takes in what became of an attempt. */
    public void ended(Outcome outcome, Instant now) {
        telling.happen();
        Group group = byId.get(outcome.group());
        telling.ended(
                group == null ? null : group.channel(outcome.destination()).orElse(null), outcome, now);
        if (group != null) {
            tidy(group, now);
        }
    }

    /** Gives up a delivery that waits, as a person wants it. */
    public void cancel(Life delivery, String why, Instant now) {
        telling.happen();
        channel(delivery).ifPresent(channel -> {
            telling.cancel(channel, delivery.id(), why, now);
            tidy(channel.group, now);
        });
    }

    /** Tells at once, as a person wants it, the newest state of what a destination did not take. */
    public void replay(Life dead, String why, Instant now) {
        telling.happen();
        channel(dead).ifPresent(channel -> {
            telling.replay(channel, "replay of " + dead.id() + ", " + why, now);
            tidy(channel.group, now);
        });
    }

    /** {@return what is under way of the incident of a delivery, to its destination} */
    public Optional<Life> underWay(Life like) {
        return channel(like).flatMap(this::underWay);
    }

    private Optional<Life> underWay(Channel channel) {
        return Optional.ofNullable(channel.pending).map(pending -> pending.soFar(channel, telling.waiting(channel)));
    }

    private Optional<Channel> channel(Life life) {
        return life.alerts().stream()
                .flatMap(alert -> of(alert.labels()))
                .filter(group -> group.key().equals(life.incident()))
                .flatMap(group -> group.channel(life.destination()).stream())
                .findFirst();
    }

    /** {@return the groups that alerts of these labels are in, if they are there} */
    private Stream<Group> of(Labels labels) {
        return plan.routes().matching(labels).stream()
                .map(route -> groups.get(GroupKey.of(route, labels)))
                .filter(Objects::nonNull);
    }

    private void tidy(Group group, Instant now) {
        group.tidy(now);
        if (group.isEmpty() && group.channels.stream().allMatch(channel -> channel.pending == null)) {
            byId.remove(group.id);
            groups.remove(new GroupKey(group.route, group.labels));
            effects.keep(group.id);
        }
    }

    /** {@return whether a group has an alert, so that it must not be forgotten} */
    public boolean needs(KnownAlert alert) {
        return of(alert.labels()).anyMatch(group -> group.contains(alert));
    }

    /** {@return the deliveries that have not ended, in the order in which their groups began} */
    public List<Life> underWay() {
        return groups.values().stream()
                .flatMap(group -> group.channels.stream())
                .flatMap(channel -> underWay(channel).stream())
                .toList();
    }

    /** {@return how many groups there are} */
    public int size() {
        return groups.size();
    }

    /** {@return what each destination is still to be told} */
    public List<Backlog> backlogs() {
        SequencedMap<String, Integer> waiting = new LinkedHashMap<>();
        SequencedMap<String, Integer> trying = new LinkedHashMap<>();
        for (Group group : groups.values()) {
            for (Channel channel : group.channels) {
                if (channel.pending != null) {
                    (channel.isUnderWay() ? trying : waiting).merge(channel.destination.key(), 1, Integer::sum);
                }
            }
        }
        return plan.destinations().values().stream()
                .flatMap(List::stream)
                .map(Destination::key)
                .map(key -> new Backlog(
                        key, waiting.getOrDefault(key, 0), trying.getOrDefault(key, 0), leftAloneUntil(key)))
                .toList();
    }

    /** {@return until when a destination is left alone; an instant that is past if it is not} */
    public Instant leftAloneUntil(String destination) {
        return telling.leftAloneUntil(destination);
    }

    /** {@return how an alert stands with each group that has it} */
    public List<Standing> standings(KnownAlert alert, Instant now) {
        return of(alert.labels())
                .filter(group -> group.contains(alert))
                .map(group -> new Standing(
                        group.route.receiver(), group.key(), telling.holding(group, alert, now), group.nextFlush))
                .toList();
    }

    /** {@return what must be known of a group after a crash, as bytes for {@link #restore}; nothing if it is no more} */
    public Optional<byte[]> row(long group) {
        return Optional.ofNullable(byId.get(group)).map(GroupRow::of).map(GroupRow::toBytes);
    }

    /** {@return the calls to a target that are under way, as bytes for {@link #restore}; nothing if there are none} */
    public Optional<byte[]> calls(long target) {
        return telling.calls(target).map(Calls::toBytes);
    }

    /**
     * Takes up what was left before a crash: the groups as they were kept, and the alerts among the facts. The plan may be another than
     * before: what is to be told on a way that is no more is given up, and all alerts are routed anew. A call that was under way may
     * have reached its target. What was kept by a clock that was set back since follows it.
     *
     * @param left what {@link #row} and {@link #calls} told
     */
    public void restore(Remains left, Instant now) {
        left.lose(effects::keep);
        takeUp(left.groups(), now, telling::resume);
        turnBack(Duration.ZERO, now);
    }

    private static Map<Long, GroupRow> byNumber(List<GroupRow> rows) {
        Map<Long, GroupRow> byNumber = new LinkedHashMap<>();
        rows.forEach(row -> byNumber.put(row.id(), row));
        return byNumber;
    }

    /**
     * Works by another plan from now on. Groups of routes that it still has go on, as does what their destinations were told and are
     * to be told; attempts that are under way stay so. What is to be told on a way that is no more is given up, and all alerts are
     * routed anew.
     */
    public void configure(Plan next, Instant now) {
        SequencedMap<Long, Group> before = new LinkedHashMap<>(byId);
        plan = next;
        ways = new Ways(next);
        telling.configure(next);
        timers.clear();
        groups.clear();
        byId.clear();
        List<GroupRow> kept = before.values().stream().map(GroupRow::of).toList();
        takeUp(
                kept,
                now,
                (channel, row) -> Objects.requireNonNull(before.get(channel.group.id))
                        .channel(row.destination())
                        .ifPresent(old -> telling.takeOver(channel, old)));
        before.keySet().forEach(effects::keep);
    }

    private void takeUp(List<GroupRow> kept, Instant now, BiConsumer<Channel, ChannelRow> resume) {
        // No new group may have the number of one that was: calls and outcomes are known by it.
        kept.forEach(row -> lastId = Math.max(lastId, row.id()));
        inherit(kept);
        Map<Long, GroupRow> byNumber = byNumber(kept);
        facts.alerts().forEach(alert -> takeUp(alert, byNumber, now));
        kept.forEach(row -> resume(row, now, resume));
    }

    /** Hands groups to the routes of the plan: first each to the same route, then what is left to one that is alike and has none. */
    private void inherit(List<GroupRow> kept) {
        Heirs heirs = new Heirs(plan.routes());
        kept.forEach(row -> heirs.of(row.route()).ifPresent(route -> restored(row, route)));
        for (GroupRow row : kept) {
            if (!byId.containsKey(row.id())) {
                heirs.like(row.route())
                        .filter(route -> !groups.containsKey(new GroupKey(route, row.labels())))
                        .findFirst()
                        .ifPresent(route -> restored(row, route));
                effects.keep(row.id());
            }
        }
    }

    /** What is over, and of which all was told, does not come up again. */
    private void takeUp(KnownAlert alert, Map<Long, GroupRow> kept, Instant now) {
        if (!alert.isResolvedAt(now)) {
            take(alert, now);
            return;
        }
        for (Route route : plan.routes().matching(alert.labels())) {
            Group group = groups.get(GroupKey.of(route, alert.labels()));
            if (group != null
                    && kept.containsKey(group.id)
                    && kept.get(group.id).needs(alert)) {
                group.put(alert);
            }
        }
    }

    private void restored(GroupRow row, Route route) {
        Group group = group(row.id(), route, row.labels(), row.nextFlush());
        group.flushedAt = row.flushedAt();
        group.decisions = row.decisions();
    }

    private void resume(GroupRow row, Instant now, BiConsumer<Channel, ChannelRow> resume) {
        Optional<Group> group = Optional.ofNullable(byId.get(row.id()));
        for (ChannelRow kept : row.channels()) {
            group.flatMap(heir -> ways.heir(heir, kept))
                    .ifPresentOrElse(channel -> resume.accept(channel, kept), () -> telling.abandon(row, kept, now));
        }
        group.ifPresent(heir -> {
            hurry(heir, row, now);
            tidy(heir, now);
        });
    }

    /** A destination that is new to a group is not made to wait for a whole interval. */
    private void hurry(Group group, GroupRow row, Instant now) {
        Instant soon = now.plus(group.route.groupWait());
        if (soon.isBefore(group.nextFlush) && group.channels.stream().anyMatch(row::lacks)) {
            group.nextFlush = soon;
            timers.set(soon, new Timer.Due.Flush(group));
            effects.keep(group.id);
        }
    }
}
