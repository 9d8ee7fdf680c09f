package dev.tocsin.server.configuration.cases;

import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.group.Outcome;
import dev.tocsin.delivery.group.Standing;
import dev.tocsin.delivery.machine.Event;
import dev.tocsin.delivery.machine.Machine;
import dev.tocsin.delivery.plan.Plan;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.server.configuration.ServiceConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One run of the machine through a case, in which every receiver takes what it is told. For one thread. */
final class CaseRun {
    private final RouteCase wanted;
    private final Machine machine;
    private final Instant end;
    private final SortedSet<String> told = new TreeSet<>();

    private CaseRun(RouteCase wanted, Machine machine, Instant end) {
        this.wanted = wanted;
        this.machine = machine;
        this.end = end;
    }

    static CaseRun of(RouteCase wanted, ServiceConfiguration configuration) {
        Plan plan = configuration.plan();
        Machine machine = new Machine(plan, configuration.inhibitRules(), configuration.resolveTimeout(), wanted.at());
        Duration after = wanted.after().orElseGet(() -> longestWait(plan.routes(), wanted.alert()));
        CaseRun run = new CaseRun(wanted, machine, wanted.at().plus(after));
        run.run();
        return run;
    }

    private static Duration longestWait(Route root, Labels alert) {
        return root.matching(alert).stream()
                .map(Route::groupWait)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** {@return the names of the receivers that were told of the alert} */
    SortedSet<String> told() {
        return told;
    }

    /** {@return what holds the alert back in the end, in words; empty if nothing does} */
    String held() {
        return machine.standings(wanted.alert()).stream()
                .filter(standing -> standing.held().isPresent())
                .map(CaseRun::why)
                .collect(Collectors.joining());
    }

    private static String why(Standing standing) {
        return "; " + Quoted.of(standing.receiver()) + " holds it back: "
                + standing.held().orElseThrow().why();
    }

    private void run() {
        List<PostedAlert> alerts = new ArrayList<>();
        wanted.with().forEach(labels -> alerts.add(posted(labels)));
        alerts.add(posted(wanted.alert()));
        handle(new Event.Posted(alerts), wanted.at());
        for (Instant next = machine.next(); !next.isAfter(end); next = machine.next()) {
            handle(new Event.Woken(), next);
        }
    }

    private PostedAlert posted(Labels labels) {
        return new PostedAlert(labels, Map.of(), wanted.at(), end.plusSeconds(1), "");
    }

    private void handle(Event event, Instant now) {
        machine.handle(event, now);
        List<Order> orders = machine.changes().orders();
        while (!orders.isEmpty()) {
            orders.forEach(order -> take(order, now));
            orders = machine.changes().orders();
        }
    }

    private void take(Order order, Instant now) {
        if (order.alerts().stream().anyMatch(alert -> alert.labels().equals(wanted.alert()))) {
            told.add(order.receiver());
        }
        Outcome taken = new Outcome(
                order.group(),
                order.destination(),
                order.delivery(),
                order.attempt(),
                Verdict.accepted("taken"),
                Duration.ZERO,
                0,
                Memory.empty());
        machine.handle(new Event.Ended(taken), now);
    }
}
