package dev.tocsin.delivery.group;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.delivery.facts.Facts;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.life.Held;
import dev.tocsin.delivery.pace.Pacer;
import dev.tocsin.delivery.plan.Plan;
import dev.tocsin.delivery.stage.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells destinations of groups: decides what is news to each ({@link Review}), lets them take turns at their targets, and tries again
 * what failed.
 *
 * <p>At most one state of a group is on its way to a destination, and it is always the newest: while an attempt is under way nothing
 * newer is begun, and whenever a state has waited, the group is reviewed again before it is sent. So no state overtakes another,
 * and none that is past is told.
 */
final class Telling {
    /** A wait that is shorter is not worth a word. */
    private static final Duration NOTICEABLE = Duration.ofSeconds(1);

    /** How many things have happened; what was reviewed since the last of them need not be reviewed again. */
    private long moment;

    private boolean isHalted;

    private final Targets targets = new Targets();
    private final Pacer pacer = new Pacer();
    private Plan plan;
    private Review review;
    private Need need;
    private final Facts facts;
    private final Timers timers;
    private final Effects effects;

    Telling(Plan plan, Facts facts, Timers timers, Effects effects) {
        this.plan = plan;
        this.facts = facts;
        this.review = new Review(plan, facts);
        this.need = new Need(plan.fallbacks());
        this.timers = timers;
        this.effects = effects;
    }

    /** {@return what holds an alert of a group back at an instant, if anything does} */
    Optional<Held> holding(Group group, KnownAlert alert, Instant now) {
        return review.holding(group.route, alert, now);
    }

    /** {@return until when a destination is left alone; an instant that is past if it is not} */
    Instant leftAloneUntil(String destination) {
        return targets.leftAloneUntil(destination);
    }

    /** {@return the wait of a channel for a target that is left alone, if it waits for that} */
    Optional<Entry.Waited> waiting(Channel channel) {
        return targets.find(channel.destination.key()).flatMap(target -> target.waiting(channel));
    }

    /** Says that something happens now that did not happen before. */
    void happen() {
        moment++;
    }

    /** Works by another plan from now on. Nobody waits in a line any more, and what is known of targets stays known. */
    void configure(Plan next) {
        plan = next;
        review = new Review(next, facts);
        need = new Need(next.fallbacks());
        targets.configure(next);
    }

    void halt() {
        isHalted = true;
    }

    /** Looks at a group, and sets out to tell each of its destinations the news if there are any. */
    void consider(Group group, Instant now) {
        consider(group, group.channels, now);
    }

    private void consider(Group group, List<Channel> channels, Instant now) {
        List<Seen> seen = review.look(group, now);
        channels.forEach(channel -> consider(channel, seen, "", now));
    }

    private void consider(Channel channel, Instant now) {
        consider(channel.group, List.of(channel), now);
    }

    /** Has the fallback told of what a channel cannot be told, if there is one. */
    private void fallBack(Channel channel, Instant now) {
        List<Channel> fallbacks =
                channel.group.channels.stream().filter(Channel::isFallback).toList();
        if (!channel.isFallback() && !fallbacks.isEmpty()) {
            consider(channel.group, fallbacks, now);
        }
    }

    private void consider(Channel channel, List<Seen> seen, String cause, Instant now) {
        if (channel.isUnderWay()) {
            channel.isStale = true;
            return;
        }
        @Nullable Pending before = channel.pending;
        @Nullable Pending newest = review.newest(channel, seen, cause, now);
        channel.reviewedAt = moment;
        if (before != null && newest != null && newest.id.equals(before.id)) {
            if (newest != before) {
                channel.pending = newest;
                effects.keep(channel.group.id);
            }
            return;
        }
        if (before != null) {
            String why =
                    newest == null ? "nothing of it is left to tell" : "a newer state took its place: " + newest.id;
            end(channel, before, new End(End.Outcome.REPLACED, why, "", now));
        }
        channel.pending = newest;
        channel.isRefused &= newest != null;
        effects.keep(channel.group.id);
        if (newest != null) {
            newest.owedSince = before == null ? newest.owedSince : before.owedSince;
            lineUp(channel, now);
        }
    }

    private void lineUp(Channel channel, Instant now) {
        Target target = targets.of(channel.destination);
        if (!channel.isInLine) {
            channel.isInLine = true;
            target.line.add(channel);
            drain(target, now);
        }
        if (channel.isInLine) {
            watch(channel);
        }
    }

    /** Sees to it that the fallback is looked at once a channel has waited for too long. */
    private void watch(Channel channel) {
        need.overdue(channel).ifPresent(due -> timers.set(due, new Timer.Due.Overdue(channel)));
    }

    /** Looks at the fallback of what has waited for too long, if it still waits. */
    void overdue(Channel channel, Instant now) {
        if (need.overdue(channel).filter(due -> !due.isAfter(now)).isPresent()) {
            fallBack(channel, now);
        }
    }

    /** Begins as many attempts as a target takes, those first that came first. */
    void drain(Target target, Instant now) {
        while (!isHalted && target.hasRoom() && !target.line.isEmpty()) {
            Channel channel = target.line.element();
            if (channel.pending != null && channel.reviewedAt < moment) {
                consider(channel, now);
            }
            @Nullable Pending pending = channel.pending;
            if (pending == null) {
                target.line.remove();
                channel.isInLine = false;
                continue;
            }
            Instant turn = turn(target, channel, now);
            if (turn.isAfter(now)) {
                if (target.reopensFirstAt(turn, now)) {
                    timers.set(turn, new Timer.Due.Reopening(target));
                }
                return;
            }
            target.line.remove();
            channel.isInLine = false;
            begin(target, channel, pending, now);
        }
    }

    private Instant turn(Target target, Channel channel, Instant now) {
        Instant closed = target.closedUntil();
        return closed.isAfter(now) ? closed : pacer.promise(channel.destination.lanes(), now, now);
    }

    private void begin(Target target, Channel channel, Pending pending, Instant now) {
        if (pending.notBefore.plus(NOTICEABLE).isBefore(now)) {
            pending.note(new Entry.Waited(pending.notBefore, now, target.whyWaited(channel, pending.notBefore)));
        }
        pending.begin(now);
        target.begin(pending.id, new Calls.Call(channel.group.id, pending.attempt, now));
        effects.keepCalls(target.number);
        effects.attempt(order(channel, pending, now));
    }

    private static Order order(Channel channel, Pending pending, Instant now) {
        Group group = channel.group;
        return new Order(
                group.id,
                channel.destination.key(),
                pending.id,
                pending.attempt,
                pending.begunAt,
                now,
                channel.receiver,
                group.key(),
                group.labels,
                pending.alerts,
                pending.decidedAt,
                pending.why.news().words(),
                channel.memory);
    }

    /**
     * Takes in what became of an attempt.
     *
     * @param channel on which it was made; null if that is no more
     */
    void ended(@Nullable Channel channel, Outcome outcome, Instant now) {
        @Nullable Target target = targets.find(outcome.destination()).orElse(null);
        if (target == null) {
            return;
        }
        if (target.end(outcome.delivery(), outcome.verdict(), now)) {
            effects.keepCalls(target.number);
        }
        @Nullable Pending pending = channel == null ? null : channel.pending;
        if (channel != null && pending != null && pending.isUnderWay && pending.isAttempt(outcome)) {
            ended(channel, pending, outcome, now);
        }
        drain(target, now);
    }

    private void ended(Channel channel, Pending pending, Outcome outcome, Instant now) {
        pending.isUnderWay = false;
        pending.note(new Entry.Attempted(
                pending.triedAt,
                pending.attempt,
                outcome.took(),
                outcome.status(),
                outcome.verdict().detail()));
        channel.memory = outcome.memory();
        effects.keep(channel.group.id);
        settle(channel, pending, outcome.verdict(), now);
        if (channel.isStale) {
            channel.isStale = false;
            consider(channel, now);
        }
    }

    private void settle(Channel channel, Pending pending, Verdict verdict, Instant now) {
        switch (verdict) {
            case Verdict.Accepted accepted ->
                told(
                        channel,
                        pending,
                        End.Outcome.DELIVERED,
                        accepted.detail(),
                        accepted.reference().orElse(""),
                        now);
            case Verdict.Skipped skipped -> told(channel, pending, End.Outcome.SKIPPED, skipped.detail(), "", now);
            case Verdict.Refused refused ->
                dead(channel, pending, new End(End.Outcome.REFUSED, refused.detail(), "", now));
            case Verdict.Again again -> again(channel, pending, again, now);
        }
    }

    private void told(
            Channel channel, Pending pending, End.Outcome outcome, String detail, String reference, Instant now) {
        channel.told = new Told(pending.firing, pending.resolved(), now);
        channel.untold = channel.untold.without(pending.alerts);
        channel.isRefused = false;
        channel.pending = null;
        end(channel, pending, new End(outcome, detail, reference, now));
    }

    private void again(Channel channel, Pending pending, Verdict.Again again, Instant now) {
        Instant last = pending.decidedAt.plus(channel.destination.effort().mostAge());
        if (!last.isAfter(now)) {
            dead(channel, pending, new End(End.Outcome.EXPIRED, again.detail() + "; it is too old now", "", now));
            return;
        }
        Duration wait = plan.retry()
                .waitAfter(pending.id, pending.attempt, again.retryAfter().map(Target::heeded));
        Instant due = now.plus(wait).isBefore(last) ? now.plus(wait) : last;
        pending.notBefore = due;
        pending.note(new Entry.Waited(now, due, "the next attempt"));
        timers.set(due, new Timer.Due.Retry(channel));
        watch(channel);
    }

    private void dead(Channel channel, Pending pending, End end) {
        channel.isRefused = true;
        channel.pending = null;
        end(channel, pending, end);
        fallBack(channel, end.at());
    }

    /** Tries a delivery again whose wait is over. */
    void retry(Channel channel, Instant now) {
        @Nullable Pending pending = channel.pending;
        if (pending != null && !pending.isUnderWay && !pending.notBefore.isAfter(now)) {
            lineUp(channel, now);
        }
    }

    /** Takes up what was left before a crash. */
    void resume(Channel channel, ChannelRow row) {
        channel.told = row.told();
        channel.untold = row.untold();
        channel.isRefused = row.isRefused();
        channel.memory = row.memory();
        row.pending().stream().findFirst().ifPresent(pending -> {
            channel.pending = pending;
            timers.set(pending.notBefore, new Timer.Due.Retry(channel));
            watch(channel);
        });
    }

    /** Follows a clock that was set back by so much, and tells targets what they may be told then. */
    void turnBack(Duration by, Instant now) {
        pacer.turnBack(by);
        targets.turnBack(by);
        targets.all().forEach(target -> drain(target, now));
    }

    /** Waits until a delivery may be tried, if there is one on a channel, as for one whose wait has become shorter. */
    void await(Channel channel) {
        if (channel.pending != null && !channel.pending.isUnderWay) {
            timers.set(channel.pending.notBefore, new Timer.Due.Retry(channel));
            watch(channel);
        }
    }

    /** {@return the calls to a target that are under way; nothing if there are none} */
    Optional<Calls> calls(long target) {
        return targets.calls(target);
    }

    /** Goes on, on one channel, with what was told and is to be told on another. */
    void takeOver(Channel channel, Channel before) {
        channel.told = before.told;
        channel.untold = before.untold;
        channel.isRefused = before.isRefused;
        channel.isStale = before.isStale;
        channel.memory = before.memory;
        channel.pending = before.pending;
        before.pending = null;
        if (channel.pending != null && !channel.pending.isUnderWay) {
            timers.set(channel.pending.notBefore, new Timer.Due.Retry(channel));
            watch(channel);
        }
    }

    /** Gives up a delivery that waits; what it was to tell counts as told. */
    void cancel(Channel channel, String delivery, String why, Instant now) {
        @Nullable Pending pending = channel.pending;
        if (pending != null && pending.id.equals(delivery) && !pending.isUnderWay) {
            told(channel, pending, End.Outcome.CANCELLED, why, "", now);
            effects.keep(channel.group.id);
        }
    }

    /** Tells at once what a destination did not take, as far as that is left to tell. */
    void replay(Channel channel, String cause, Instant now) {
        if (channel.isRefused && channel.pending == null) {
            consider(channel, review.look(channel.group, now), cause, now);
        }
    }

    /** Gives up what was to be told on a channel that is no more. */
    void abandon(GroupRow group, ChannelRow channel, Instant now) {
        for (Pending pending : channel.pending()) {
            effects.keep(group.id());
            String why = "the configuration no longer tells " + channel.destination() + " of it"
                    + (pending.isUnderWay
                            ? "; attempt " + pending.attempt + " is under way and may still tell it"
                            : "");
            effects.record(
                    pending.ended(channel.destination(), group.key(), new End(End.Outcome.CANCELLED, why, "", now)));
        }
    }

    private void end(Channel channel, Pending pending, End end) {
        effects.record(pending.ended(channel.destination.key(), channel.group.key(), end));
    }
}
