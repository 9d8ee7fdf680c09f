package dev.tocsin.delivery.machine;

import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import dev.tocsin.delivery.facts.Facts;
import dev.tocsin.delivery.facts.InhibitRule;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.delivery.facts.Silence;
import dev.tocsin.delivery.group.Effects;
import dev.tocsin.delivery.group.Groups;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.group.Plan;
import dev.tocsin.delivery.life.Life;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Consumer;

/**
 * Takes events, one after another, and says what is to be done. The same events at the same instants always lead to the same
 * changes, in the same order. For one thread at a time.
 */
public final class Machine {
    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

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

    /** Takes up what was left before a crash. */
    public void restore(Iterable<Live> left, Instant now) {
        List<byte[]> rows = new ArrayList<>();
        for (Live live : left) {
            switch (live.kind()) {
                case ALERT -> facts.put(KnownAlert.read(new BinaryInput(live.body())));
                case SILENCE -> facts.put(Silence.read(new BinaryInput(live.body())));
                case GROUP -> rows.add(live.body());
            }
        }
        groups.restore(rows, facts, now);
    }

    /**
     * Takes an event.
     *
     * @param at what time it is; where a clock was set back, time stands still until it is later than ever before
     */
    public void handle(Event event, Instant at) {
        latest = at.isAfter(latest) ? at : latest;
        Instant now = latest;
        switch (event) {
            case Event.Posted(List<PostedAlert> alerts) -> alerts.forEach(alert -> post(alert, now));
            case Event.Silenced(Silence silence) -> {
                facts.put(silence);
                gathered.silences.add(silence);
            }
            case Event.Unsilenced(String id) -> facts.expire(id, now).ifPresent(gathered.silences::add);
            case Event.Ended ended -> groups.ended(ended.outcome(), now);
            case Event.Woken _ -> {}
        }
        groups.wake(now);
        if (!sweep.isAfter(now)) {
            sweep(now);
        }
    }

    private void post(PostedAlert posted, Instant now) {
        KnownAlert known = facts.post(posted, now);
        gathered.alerts.add(known);
        groups.take(known, now);
    }

    /** Forgets what has been over for so long that nobody will speak of it again. */
    private void sweep(Instant now) {
        sweep = now.plus(SWEEP);
        Instant before = now.minus(REMEMBERED);
        facts.forget(alert -> alert.isResolvedAt(before) && !groups.needs(alert))
                .forEach(gathered.forgotten::add);
    }

    /** {@return when {@link Event.Woken} is to be told at the latest} */
    public Instant next() {
        return groups.next().filter(next -> next.isBefore(sweep)).orElse(sweep);
    }

    /** {@return all that is known of alerts and silences; it is not to be changed} */
    public Facts facts() {
        return facts;
    }

    /** {@return what is to be done since this was last asked} */
    public Changes changes() {
        return gathered.take(groups);
    }

    /** What is to be done, of each thing only the last. */
    private static final class Gathered implements Effects {
        private final SequencedSet<Long> changedGroups = new LinkedHashSet<>();
        private final List<KnownAlert> alerts = new ArrayList<>();
        private final List<KnownAlert> forgotten = new ArrayList<>();
        private final List<Silence> silences = new ArrayList<>();
        private final List<Life> lives = new ArrayList<>();
        private final List<Order> orders = new ArrayList<>();

        @Override
        public void keep(long group) {
            changedGroups.add(group);
        }

        @Override
        public void record(Life life) {
            lives.add(life);
        }

        @Override
        public void attempt(Order order) {
            orders.add(order);
        }

        private static byte[] bytes(Consumer<BinaryOutput> writer) {
            BinaryOutput out = new BinaryOutput();
            writer.accept(out);
            return out.toBytes();
        }

        Changes take(Groups groups) {
            List<Live> live = new ArrayList<>();
            alerts.forEach(alert -> live.add(new Live(Live.Kind.ALERT, alert.id(), bytes(alert::write))));
            forgotten.forEach(alert -> live.add(new Live(Live.Kind.ALERT, alert.id(), new byte[0])));
            silences.forEach(silence -> live.add(new Live(Live.Kind.SILENCE, silence.number(), bytes(silence::write))));
            changedGroups.forEach(id ->
                    live.add(new Live(Live.Kind.GROUP, id, groups.row(id).orElseGet(() -> new byte[0]))));
            Changes changes = new Changes(live, List.copyOf(lives), List.copyOf(orders));
            alerts.clear();
            forgotten.clear();
            silences.clear();
            changedGroups.clear();
            lives.clear();
            orders.clear();
            return changes;
        }
    }
}
