package dev.tocsin.delivery.machine;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Entry;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.delivery.plan.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One run of a machine through a life that a seed foretells: alerts come and go, targets fail, clocks jump, the process dies. What
 * must hold whatever happens is checked on the way and at the end; {@link #violations} is empty if it did.
 */
final class Simulation {
    private static final List<String> NAMES = List.of("A", "B", "C", "D", "E");
    private static final String APART = "c1";
    private static final List<String> CLUSTERS = List.of("c1", "c2", "c3");
    private static final String SPARE = SimulatedPlan.SPARE;
    private static final List<String> ALL_DESTINATIONS = List.of("ops", "db", SPARE);
    private static final int STEPS = 300;

    private final Random random;
    private final World world;
    private final List<String> violations = new ArrayList<>();

    /** What was done, for who wants to know how it came to a violation. */
    final List<String> trace = new ArrayList<>();

    private final Map<String, Mood> moods = new TreeMap<>();

    /** Of each destination and alert, whether it was last told to be firing. */
    private final Map<String, Boolean> believed = new TreeMap<>();

    /** Of each destination and incident, the last that it took. */
    private final Map<String, Order> lastTaken = new HashMap<>();

    /** Of these, people wanted what they were to be told given up, so that they need not know. */
    private final Set<String> excused = new TreeSet<>();

    private final Set<String> firing = new TreeSet<>();

    /** By a clock that was wrong, their end was not there yet, or not the end that counts. */
    private final Set<String> doubtful = new TreeSet<>();

    private final Map<String, Integer> takenTimes = new HashMap<>();

    /** Deliveries that were under way when another configuration did not know their groups any more. */
    private final Set<String> abandoned = new HashSet<>();

    private boolean isCalm;

    /** Whether a route below the root takes the alerts of the first cluster. */
    private boolean isApart;

    private enum Mood {
        UP,
        DOWN,
        SLOW,
        REFUSING,
        LIMITING
    }

    Simulation(long seed, Sabotage sabotage) {
        random = new Random(seed);
        world = new World(SimulatedPlan.of(List.of()));
        world.sabotage = sabotage;
        world.answers = this::answer;
        world.onTaken = this::checkTaken;
        world.trace = trace;
        world.deaths = this::death;
    }

    List<String> violations() {
        return violations;
    }

    Simulation run() {
        for (int step = 0; step < STEPS && violations.isEmpty(); step++) {
            act();
        }
        if (violations.isEmpty()) {
            calmDown();
        }
        return this;
    }

    private void act() {
        switch (random.nextInt(24)) {
            case 0, 1, 2, 3, 4 -> fire(oneOf(NAMES), oneOf(CLUSTERS));
            case 5, 6, 7 -> resolve(oneOf(NAMES), oneOf(CLUSTERS));
            case 8, 9, 10 -> world.pass(Duration.ofMillis(random.nextInt(5_000)));
            case 11, 12 -> world.pass(Duration.ofSeconds(random.nextInt(300)));
            case 13, 14 -> moods.put(oneOf(ALL_DESTINATIONS), oneOf(List.of(Mood.values())));
            case 15, 16 -> answerOne();
            case 17 -> restart();
            case 18 -> world.jump(Duration.ofSeconds(random.nextInt(120) - 60));
            case 19 -> cancelOne();
            case 20 -> replayOne();
            case 21 -> world.configure(another());
            case 22 -> world.missetBy(someError());
            default ->
                world.silence(
                        "s" + world.machine().facts().silences().size(),
                        "{alertname=\"" + oneOf(NAMES) + "\"}",
                        someTime());
        }
    }

    private void restart() {
        if (random.nextBoolean()) {
            world.crash();
        } else {
            world.crash(another());
        }
    }

    /** Routes change places, and one comes or goes; then nobody need hear of the end of what its groups had told. */
    private Plan another() {
        List<String> clusters = new ArrayList<>(List.of("c7", "c8", "c9").subList(0, random.nextInt(4)));
        boolean wasApart = isApart;
        if (random.nextInt(3) == 0) {
            world.pass(Duration.ofMillis(1));
            isApart ^= world.isTimeGoingOn();
        }
        if (isApart) {
            clusters.add(APART);
        }
        if (isApart != wasApart) {
            forget();
        }
        Collections.shuffle(clusters, random);
        return SimulatedPlan.of(clusters);
    }

    private void forget() {
        for (String destination : ALL_DESTINATIONS) {
            NAMES.forEach(name -> excused.add(destination + " " + name + " " + APART));
        }
        lastTaken.keySet().removeIf(incident -> incident.contains(APART));
        world.underWay.stream()
                .filter(order -> order.incident().contains(APART))
                .forEach(order -> abandoned.add(order.delivery()));
    }

    private World.Death death() {
        return isCalm || random.nextInt(60) > 0
                ? World.Death.NONE
                : oneOf(List.of(World.Death.BEFORE_THE_DISK, World.Death.AFTER_THE_DISK));
    }

    private Duration someError() {
        return random.nextInt(3) == 0 ? Duration.ZERO : Duration.ofSeconds(random.nextInt(6 * 3_600) - 3 * 3_600);
    }

    private Duration someTime() {
        return Duration.ofSeconds(1 + random.nextInt(200));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** For four hours more, so that only a sender ends it, or a clock that is wrong. */
    private void fire(String name, String cluster) {
        if (world.fireUntil(Duration.ofHours(4), name, cluster)) {
            firing.add(name + " " + cluster);
            doubtful.remove(name + " " + cluster);
        }
    }

    private void resolve(String name, String cluster) {
        if (firing.contains(name + " " + cluster) && world.resolve(name, "cluster", cluster)) {
            firing.remove(name + " " + cluster);
            if (world.isMisset()) {
                doubtful.add(name + " " + cluster);
            }
        }
    }

    private void cancelOne() {
        List<Life> underWay = world.machine().underWay();
        if (underWay.isEmpty()) {
            return;
        }
        Life wanted = oneOf(underWay);
        world.cancel(wanted, "somebody wants it no more");
        boolean isCancelled = world.lives.stream()
                .anyMatch(life -> life.id().equals(wanted.id())
                        && life.end().orElseThrow().outcome() == End.Outcome.CANCELLED);
        if (isCancelled) {
            wanted.alerts().forEach(alert -> excused.add(belief(wanted.destination(), alert)));
        }
    }

    private void replayOne() {
        List<Life> dead = world.lives.stream()
                .filter(life -> life.end().orElseThrow().outcome().isDead())
                .toList();
        if (!dead.isEmpty()) {
            world.replay(oneOf(dead), "as somebody wants it");
        }
    }

    private static String belief(String destination, KnownAlert alert) {
        return destination + " " + alert.labels().get("alertname") + " "
                + alert.labels().get("cluster");
    }

    private @Nullable Verdict answer(Order order) {
        if (world.lives.stream().anyMatch(life -> life.id().equals(order.delivery()))) {
            violate("tried after it had ended: " + World.text(order));
        }
        checkHeard(order);
        return switch (moods.getOrDefault(order.destination(), Mood.UP)) {
            case UP -> Verdict.accepted("taken");
            case DOWN -> Verdict.again("connection refused");
            case SLOW -> null;
            case REFUSING -> new Verdict.Refused("400");
            case LIMITING -> new Verdict.Again("429", Duration.ofSeconds(20));
        };
    }

    private void checkHeard(Order order) {
        for (KnownAlert alert : order.alerts()) {
            boolean isSilenced = !world.machine()
                    .facts()
                    .silencing(alert.labels(), order.at())
                    .isEmpty();
            if (isSilenced && !alert.isResolvedAt(order.asOf())) {
                violate("told what was silenced: " + World.text(order));
            }
        }
    }

    private void answerOne() {
        if (!world.underWay.isEmpty()) {
            Order order = oneOf(world.underWay);
            world.answer(order, random.nextBoolean() ? Verdict.accepted("taken") : Verdict.again("reset"));
            if (random.nextInt(4) == 0) {
                world.tellAgain(order);
            }
        }
    }

    private void checkTaken(Order order) {
        if (abandoned.contains(order.delivery())) {
            takenTimes.merge(order.delivery(), 1, Integer::sum);
            order.alerts().forEach(alert -> {
                believed.put(belief(order.destination(), alert), !alert.isResolvedAt(order.asOf()));
                excused.add(belief(order.destination(), alert));
            });
            return;
        }
        String incident = order.destination() + " " + order.incident();
        @Nullable Order last = lastTaken.put(incident, order);
        if (order.alerts().isEmpty()) {
            violate("a delivery without a cause: " + World.text(order));
        }
        if (last != null && order.asOf().isBefore(last.asOf()) && world.isOfThisEra(last)) {
            violate("an older state after a newer one: " + World.text(order));
        }
        int times = takenTimes.merge(order.delivery(), 1, Integer::sum);
        if (times > 1 + world.crashes) {
            violate("sent twice without a crash: " + World.text(order));
        }
        boolean isExcused =
                order.alerts().stream().anyMatch(alert -> excused.contains(belief(order.destination(), alert)));
        boolean isSame = !isExcused
                && last != null
                && last.alerts().equals(order.alerts())
                && World.text(last).equals(World.text(order));
        if (isSame
                && !last.delivery().equals(order.delivery())
                && !isMarkedAsLost(last.delivery())
                && !order.reason().startsWith("repeat")) {
            violate("told again what was told: " + World.text(order));
        }
        for (KnownAlert alert : order.alerts()) {
            String key = belief(order.destination(), alert);
            believed.put(key, !alert.isResolvedAt(order.asOf()));
            excused.remove(key);
        }
    }

    /** A crash cut an attempt of it, and a newer state took its place, so that it may be told again under another name. */
    private boolean isMarkedAsLost(String delivery) {
        return world.lives.stream()
                .filter(life -> life.id().equals(delivery))
                .flatMap(life -> life.entries().stream())
                .anyMatch(Entry.Lost.class::isInstance);
    }

    /** Senders tell again, by a clock that is right now, of what a wrong one had the service forget or take for firing. */
    private void tellAgain() {
        for (String alert : List.copyOf(firing)) {
            int space = alert.indexOf(' ');
            Map<String, String> labels =
                    Map.of("alertname", alert.substring(0, space), "cluster", alert.substring(space + 1));
            if (world.machine().facts().alert(labels).isEmpty()) {
                fire(alert.substring(0, space), alert.substring(space + 1));
            }
        }
        for (String alert : doubtful) {
            int space = alert.indexOf(' ');
            world.resolve(alert.substring(0, space), "cluster", alert.substring(space + 1));
        }
    }

    /** All works again, and time passes: then everybody must know what is true, and nothing be left over. */
    private void calmDown() {
        moods.clear();
        isCalm = true;
        world.missetBy(Duration.ZERO);
        tellAgain();
        for (int i = 0; i < 20; i++) {
            List.copyOf(world.underWay).forEach(order -> world.answer(order, Verdict.accepted("taken")));
            world.pass(Duration.ofMinutes(2));
        }
        for (String destination : ALL_DESTINATIONS) {
            for (String name : NAMES) {
                for (String cluster : CLUSTERS) {
                    checkBelief(destination, name + " " + cluster);
                }
            }
        }
        for (String alert : List.copyOf(firing)) {
            int space = alert.indexOf(' ');
            resolve(alert.substring(0, space), alert.substring(space + 1));
        }
        world.pass(Duration.ofHours(1));
        checkLives();
        if (world.groups() > 0 || world.alerts() > 0) {
            violate(world.groups() + " groups and " + world.alerts() + " alerts are left");
        }
    }

    private void checkBelief(String destination, String alert) {
        boolean isBelieved = believed.getOrDefault(destination + " " + alert, false);
        boolean mayNotKnow = destination.equals(SPARE) && !isBelieved || excused.contains(destination + " " + alert);
        if (isBelieved != firing.contains(alert) && !mayNotKnow) {
            violate(destination + " believes that " + alert + (isBelieved ? " is firing" : " is over"));
        }
    }

    /** What reached its target more than once is marked as repeated, and was cut by a crash. */
    private void checkLives() {
        Set<String> seen = new HashSet<>();
        for (Life life : world.lives) {
            int times = takenTimes.getOrDefault(life.id(), 0);
            long marked =
                    life.entries().stream().filter(Entry.Lost.class::isInstance).count();
            if (times > 1 && marked < times - 1) {
                violate(life.id() + " was taken " + times + " times, and " + marked + " are marked");
            }
            if (!seen.add(life.id())) {
                violate(life.id() + " ended twice");
            }
        }
    }

    private void violate(String what) {
        violations.add(world.now() + ": " + what);
    }
}
