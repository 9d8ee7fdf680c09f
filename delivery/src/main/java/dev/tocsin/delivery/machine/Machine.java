package dev.tocsin.delivery.machine;

import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import dev.tocsin.delivery.facts.Facts;
import dev.tocsin.delivery.facts.InhibitRule;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.delivery.facts.PostedSilence;
import dev.tocsin.delivery.facts.Silence;
import dev.tocsin.delivery.group.Backlog;
import dev.tocsin.delivery.group.Effects;
import dev.tocsin.delivery.group.Groups;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.group.Remains;
import dev.tocsin.delivery.group.Standing;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.delivery.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Takes events, one after another, and says what is to be done. The same events at the same instants always lead to the same
 * changes, in the same order. For one thread at a time.
 */
public final class Machine {
    /** By how much a clock is set back that is followed; by less, time stands still until it is later than before. */
    private static final Duration SET_BACK = Duration.ofMinutes(1);

    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final Duration SILENCES_REMEMBERED = Duration.ofDays(5);

    private final Facts facts;
    private final Groups groups;
    private final Gathered gathered = new Gathered();
    private Instant sweep;
    private Instant latest;

    /**
     * Makes one that knows nothing yet.
     *
     * @param start what time it is
     */
    public Machine(Plan plan, List<InhibitRule> rules, Duration resolveTimeout, Instant start) {
        facts = new Facts(rules, resolveTimeout);
        groups = new Groups(plan, facts, gathered);
        sweep = start.plus(SWEEP);
        latest = start;
    }

    /**
     * Takes up what was left before a crash. What cannot be read is set aside, and all else goes on; nothing of it is later than now.
     *
     * @return what cannot be read
     */
    public List<Unread> restore(Iterable<Live> left, Instant now) {
        List<Unread> unread = new ArrayList<>();
        Remains remains = new Remains();
        for (Live live : left) {
            try {
                restore(live, remains);
            } catch (RuntimeException e) {
                // Whatever the reader of a row makes of one that it did not write, it is about that row alone.
                gathered.setAside(live);
                unread.add(new Unread(live.kind(), live.id(), String.valueOf(e.getMessage())));
            }
        }
        facts.turnBack(now, gathered::keep, gathered::keep);
        groups.restore(remains, now);
        return unread;
    }

    private void restore(Live live, Remains remains) {
        switch (live.kind()) {
            case ALERT -> facts.put(KnownAlert.read(new BinaryInput(live.body())));
            case SILENCE -> facts.put(Silence.read(new BinaryInput(live.body())));
            case GROUP -> remains.addGroup(live.body());
            case CALLS -> {
                remains.addCalls(live.body());
                gathered.forgetCalls(live.id());
            }
        }
    }

    /** Works by another configuration from now on. */
    public void configure(Plan plan, List<InhibitRule> rules, Duration resolveTimeout, Instant at) {
        pass(at);
        facts.configure(rules, resolveTimeout);
        groups.configure(plan, latest);
        groups.wake(latest);
    }

    /**
     * Takes an event.
     *
     * @param at what time it is; where a clock was set back by up to a minute, time stands still until it is later than before, and by
     *     more, all that was kept by it follows
     */
    public void handle(Event event, Instant at) {
        pass(at);
        Instant now = latest;
        switch (event) {
            case Event.Posted(List<PostedAlert> alerts) -> alerts.forEach(alert -> post(alert, now));
            case Event.Silenced(PostedSilence wanted) -> facts.post(wanted, now).forEach(gathered::keep);
            case Event.Unsilenced(String id) -> facts.expire(id, now).ifPresent(gathered::keep);
            case Event.Ended ended -> groups.ended(ended.outcome(), now);
            case Event.Cancelled(Life delivery, String why) -> groups.cancel(delivery, why, now);
            case Event.Replayed(Life dead, String why) -> groups.replay(dead, why, now);
            case Event.Woken _ -> {}
            case Event.Halted _ -> groups.halt();
        }
        groups.wake(now);
        if (!sweep.isAfter(now)) {
            sweep(now);
        }
    }

    private void pass(Instant at) {
        if (at.isAfter(latest)) {
            latest = at;
        } else if (at.isBefore(latest.minus(SET_BACK))) {
            turnBack(Duration.between(at, latest), at);
        }
    }

    private void turnBack(Duration by, Instant now) {
        latest = now;
        sweep = now.plus(SWEEP);
        facts.turnBack(now, gathered::keep, gathered::keep);
        groups.turnBack(facts, by, now);
    }

    private void post(PostedAlert posted, Instant now) {
        KnownAlert known = facts.post(posted, now);
        gathered.keep(known);
        groups.take(known, now);
    }

    /** Forgets what has been over for so long that nobody will speak of it again. */
    private void sweep(Instant now) {
        sweep = now.plus(SWEEP);
        Instant before = now.minus(REMEMBERED);
        facts.forget(alert -> alert.isResolvedAt(before) && !groups.needs(alert))
                .forEach(gathered::forget);
        facts.forgetSilences(now.minus(SILENCES_REMEMBERED)).forEach(gathered::forget);
    }

    /** {@return when {@link Event.Woken} is to be told at the latest} */
    public Instant next() {
        return groups.next().filter(next -> next.isBefore(sweep)).orElse(sweep);
    }

    /** {@return all that is known of alerts and silences; it is not to be changed} */
    public Facts facts() {
        return facts;
    }

    /** {@return the deliveries that have not ended} */
    public List<Life> underWay() {
        return groups.underWay();
    }

    /** {@return what is under way of the incident of a delivery, to its destination} */
    public Optional<Life> underWay(Life like) {
        return groups.underWay(like);
    }

    /** {@return how an alert stands with each group that has it; none if it is not known} */
    public List<Standing> standings(Labels alert) {
        return facts.alert(alert).map(known -> groups.standings(known, latest)).orElse(List.of());
    }

    /** {@return how many groups of alerts there are} */
    public int groups() {
        return groups.size();
    }

    /** {@return what each destination is still to be told} */
    public List<Backlog> backlogs() {
        return groups.backlogs();
    }

    /** {@return until when a destination is left alone, by its key; an instant that is past if it is not} */
    public Instant leftAloneUntil(String destination) {
        return groups.leftAloneUntil(destination);
    }

    /** {@return what is to be done since this was last asked} */
    public Changes changes() {
        return gathered.take();
    }

    /**
     * What was left before a crash and cannot be read.
     *
     * @param kind what it was
     * @param id its number among those of its kind
     * @param why what is wrong with it
     */
    public record Unread(Live.Kind kind, long id, String why) {}

    /** What is to be done, of each thing only the last; what a group is, is asked when that is taken. */
    private final class Gathered implements Effects {
        private final SequencedMap<Thing, Supplier<Optional<byte[]>>> live = new LinkedHashMap<>();
        private final List<Live> aside = new ArrayList<>();
        private final List<Life> lives = new ArrayList<>();
        private final List<Order> orders = new ArrayList<>();

        /** What may be alive. */
        private record Thing(Live.Kind kind, long id) {
            Live with(Optional<byte[]> body) {
                return body.map(bytes -> new Live(kind, id, bytes)).orElseGet(() -> Live.gone(kind, id));
            }
        }

        void setAside(Live unread) {
            aside.add(Live.aside(unread.kind(), unread.id()));
        }

        void keep(KnownAlert alert) {
            live.put(new Thing(Live.Kind.ALERT, alert.id()), () -> bytes(alert::write));
        }

        void forget(KnownAlert alert) {
            live.put(new Thing(Live.Kind.ALERT, alert.id()), Optional::empty);
        }

        void keep(Silence silence) {
            live.put(new Thing(Live.Kind.SILENCE, silence.number()), () -> bytes(silence::write));
        }

        void forget(Silence silence) {
            live.put(new Thing(Live.Kind.SILENCE, silence.number()), Optional::empty);
        }

        @Override
        public void keep(long group) {
            live.put(new Thing(Live.Kind.GROUP, group), () -> groups.row(group));
        }

        @Override
        public void keepCalls(long target) {
            live.put(new Thing(Live.Kind.CALLS, target), () -> groups.calls(target));
        }

        /** Forgets calls of a process before, whose targets had other numbers. */
        void forgetCalls(long target) {
            live.put(new Thing(Live.Kind.CALLS, target), Optional::empty);
        }

        @Override
        public void record(Life life) {
            lives.add(life);
        }

        @Override
        public void attempt(Order order) {
            orders.add(order);
        }

        private static Optional<byte[]> bytes(Consumer<BinaryOutput> writer) {
            BinaryOutput out = new BinaryOutput();
            writer.accept(out);
            return Optional.of(out.toBytes());
        }

        Changes take() {
            List<Live> last = new ArrayList<>(aside);
            live.forEach((thing, body) -> last.add(thing.with(body.get())));
            Changes changes = new Changes(List.copyOf(last), List.copyOf(lives), List.copyOf(orders));
            aside.clear();
            live.clear();
            lives.clear();
            orders.clear();
            return changes;
        }
    }
}
