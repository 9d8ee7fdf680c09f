package dev.tocsin.delivery.machine;

import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.delivery.facts.InhibitRule;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.delivery.facts.PostedSilence;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.group.Outcome;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A machine, a clock, a disk that keeps what is to be kept, and targets that answer as they are told to. */
final class World {
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration TOOK = Duration.ofMillis(20);

    private Plan plan;
    private final List<InhibitRule> rules;
    private final Map<String, Live> disk = new LinkedHashMap<>();
    private Machine machine;
    private Instant now = START;

    /** By how much the clock of the service is ahead of that of all others. */
    private Duration error = Duration.ZERO;

    /** Attempts that are under way. */
    final List<Order> underWay = new ArrayList<>();

    /** Deliveries that have ended. */
    final List<Life> lives = new ArrayList<>();

    /** What targets say, by destination; what is not answered here stays under way. */
    Function<Order, Verdict> answers = order -> Verdict.accepted("taken");

    /** What notifiers want kept when a target has answered, by attempt. */
    Function<Order, Memory> memories = order -> Memory.empty();

    /** All that targets took, in a word for each alert, such as {@code ops/webhook[0] firing{A,B} resolved{C}}. */
    final List<String> taken = new ArrayList<>();

    /** What could not be read after a crash, and what was set aside. */
    final List<Machine.Unread> unread = new ArrayList<>();

    final List<String> aside = new ArrayList<>();

    Sabotage sabotage = Sabotage.NONE;
    Consumer<Order> onTaken = order -> {};
    Supplier<Death> deaths = () -> Death.NONE;
    List<String> trace = new ArrayList<>();
    private Instant latest = START;
    private boolean isTimeGoingOn;
    private int setBacks;
    private final IdentityHashMap<Order, Integer> eras = new IdentityHashMap<>();
    int crashes;

    World(Plan plan, InhibitRule... rules) {
        this.plan = plan;
        this.rules = List.of(rules);
        this.machine = new Machine(plan, this.rules, Duration.ofMinutes(5), now);
    }

    Instant now() {
        return now;
    }

    int groups() {
        return (int) disk.values().stream()
                .filter(live -> live.kind() == Live.Kind.GROUP)
                .count();
    }

    Machine machine() {
        return machine;
    }

    /** When the process dies while it handles an event. */
    enum Death {
        NONE,
        BEFORE_THE_DISK,
        AFTER_THE_DISK
    }

    /** A sender tells that an alert is firing for five minutes more. */
    void fire(String name, String... labels) {
        post(name, now.plus(Duration.ofMinutes(5)), labels);
    }

    /** A sender tells that an alert is over. */
    boolean resolve(String name, String... labels) {
        return post(name, now, labels);
    }

    /** A sender tells that an alert is firing for five minutes more, and says something of it. */
    void fireSaying(String summary, String name, String... labels) {
        post(name, Map.of("summary", summary), now.plus(Duration.ofMinutes(5)), labels);
    }

    private boolean post(String name, Instant endsAt, String... labels) {
        return post(name, Map.of(), endsAt, labels);
    }

    private boolean post(String name, Map<String, String> annotations, Instant endsAt, String... labels) {
        Map<String, String> all = new TreeMap<>(Map.of("alertname", name));
        for (int i = 0; i < labels.length; i += 2) {
            all.put(labels[i], labels[i + 1]);
        }
        return handle(new Event.Posted(
                List.of(new PostedAlert(all, annotations, endsAt.equals(now) ? null : now, endsAt, ""))));
    }

    void silence(String id, String matchers, Duration duration) {
        handle(new Event.Silenced(new PostedSilence(
                id,
                "",
                MatcherSyntax.UTF8.matchers(matchers, warning -> {}),
                now,
                now.plus(duration),
                "ann",
                "planned")));
    }

    /** A person ends a silence. */
    void unsilence(String id) {
        handle(new Event.Unsilenced(id));
    }

    /** A sender tells that an alert is firing. {@return whether it was accepted} */
    boolean fireUntil(Duration end, String name, String cluster) {
        return post(name, now.plus(end), "cluster", cluster);
    }

    int alerts() {
        return (int) disk.values().stream()
                .filter(live -> live.kind() == Live.Kind.ALERT)
                .count();
    }

    /** Somebody sets all clocks. */
    void jump(Duration duration) {
        trace.add(now + " clock set by " + duration);
        now = now.plus(duration);
        handle(new Event.Woken());
    }

    /** {@return whether it is later by the machine than ever before} */
    boolean isTimeGoingOn() {
        return isTimeGoingOn;
    }

    /** Somebody sets the clock of the service, and nobody else's. */
    void missetBy(Duration duration) {
        trace.add(now + " clock of the service misset by " + duration);
        error = duration;
        handle(new Event.Woken());
    }

    boolean isMisset() {
        return !error.isZero();
    }

    private Instant clock() {
        return now.plus(error);
    }

    /** The process ends; somebody sets the clock of the service, and nobody else's; and another process begins. */
    void crashAndMissetBy(Duration duration) {
        error = duration;
        crash();
    }

    /** {@return whether the machine's time has not gone back since an attempt was ordered} */
    boolean isOfThisEra(Order order) {
        return eras.getOrDefault(order, -1) == setBacks;
    }

    /** Sees how late it is by the machine, whose time goes back by more than a minute, or where another process takes over. */
    private void seeTime(Duration standingStill) {
        Instant at = clock();
        if (at.isBefore(latest.minus(standingStill))) {
            setBacks++;
            latest = at;
        }
        isTimeGoingOn = at.isAfter(latest);
        latest = isTimeGoingOn ? at : latest;
    }

    /** What became of an attempt is told once more. */
    void tellAgain(Order order) {
        handle(new Event.Ended(new Outcome(
                order.group(),
                order.destination(),
                order.delivery(),
                order.attempt(),
                Verdict.again("late"),
                TOOK,
                0,
                Memory.empty())));
    }

    /** A person wants a delivery given up. */
    void cancel(Life delivery, String why) {
        handle(new Event.Cancelled(delivery, why));
    }

    /** A person wants told what was not taken. */
    void replay(Life dead, String why) {
        handle(new Event.Replayed(dead, why));
    }

    /** Lets time pass, and all happen that is due meanwhile. */
    void pass(Duration duration) {
        Instant end = now.plus(duration);
        for (Instant next = next(); !next.isAfter(end); next = next()) {
            now = next.isAfter(now) ? next : now;
            handle(new Event.Woken());
        }
        now = end;
        handle(new Event.Woken());
    }

    private Instant next() {
        return machine.next().minus(error);
    }

    /** The configuration is read again, and is another. */
    void configure(Plan next) {
        plan = next;
        machine.configure(plan, rules, Duration.ofMinutes(5), clock());
        handle(new Event.Woken());
    }

    /** The process is about to end. */
    void halt() {
        handle(new Event.Halted());
    }

    /** The process ends, and another begins with what the disk has, and with a configuration that was changed meanwhile. */
    void crash(Plan next) {
        plan = next;
        crash();
    }

    /** The process ends, and another begins with what the disk has. */
    void crash() {
        trace.add(now + " crash");
        crashes++;
        underWay.clear();
        machine = new Machine(plan, rules, Duration.ofMinutes(5), clock());
        seeTime(Duration.ZERO);
        unread.addAll(machine.restore(disk.values(), clock()));
        handle(new Event.Woken());
    }

    /** A target says something of an attempt that is under way. */
    void answer(Order order, Verdict verdict) {
        underWay.remove(order);
        if (verdict instanceof Verdict.Accepted) {
            taken.add(text(order));
            onTaken.accept(order);
        }
        handle(new Event.Ended(new Outcome(
                order.group(),
                order.destination(),
                order.delivery(),
                order.attempt(),
                verdict,
                TOOK,
                200,
                memories.apply(order))));
    }

    /** {@return whether the event was taken: all of it is on the disk} */
    private boolean handle(Event event) {
        if (!(event instanceof Event.Woken)) {
            trace.add(now + " " + event);
        }
        seeTime(Duration.ofMinutes(1));
        machine.handle(event, clock());
        Changes changes = sabotage.spoil(machine, machine.changes());
        Death death = deaths.get();
        if (death == Death.BEFORE_THE_DISK) {
            crash();
            return false;
        }
        changes.live().forEach(this::keep);
        lives.addAll(changes.lives());
        changes.lives()
                .forEach(life ->
                        trace.add(now + " ended " + life.id() + " " + life.end().orElseThrow()));
        if (death == Death.AFTER_THE_DISK) {
            crash();
            return true;
        }
        int process = crashes;
        for (Order order : changes.orders()) {
            if (crashes == process) {
                begin(order);
            }
        }
        return true;
    }

    private void begin(Order order) {
        trace.add(now + " order " + order.incident() + " " + order.delivery() + " as of " + order.asOf() + " "
                + text(order));
        underWay.add(order);
        eras.put(order, setBacks);
        Verdict verdict = answers.apply(order);
        if (verdict != null && underWay.contains(order)) {
            answer(order, verdict);
        }
    }

    /** A row of what is alive becomes what no version of the service has written. */
    void spoil(Live.Kind kind, byte... body) {
        disk.replaceAll((key, live) -> live.kind() == kind ? new Live(kind, live.id(), body) : live);
    }

    private void keep(Live live) {
        String key = live.kind() + " " + live.id();
        if (live.isAside()) {
            aside.add(key);
        }
        if (live.isGone()) {
            disk.remove(key);
        } else {
            disk.put(key, live);
        }
    }

    static String text(Order order) {
        String firing = names(order, false);
        String over = names(order, true);
        return order.destination() + (firing.isEmpty() ? "" : " firing{" + firing + "}")
                + (over.isEmpty() ? "" : " resolved{" + over + "}") + " because " + order.reason();
    }

    private static String names(Order order, boolean isOver) {
        return String.join(
                ",",
                order.alerts().stream()
                        .filter(alert -> alert.isResolvedAt(order.asOf()) == isOver)
                        .map(World::name)
                        .toList());
    }

    private static String name(KnownAlert alert) {
        return alert.labels().getOrDefault("alertname", "");
    }
}
