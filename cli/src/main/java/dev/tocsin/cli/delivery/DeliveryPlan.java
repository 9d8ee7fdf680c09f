package dev.tocsin.cli.delivery;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.server.configuration.receivers.ConfiguredNotifier;
import dev.tocsin.server.configuration.receivers.Receiver;
import java.util.ArrayList;
import java.util.List;

/** Which incident goes to which notifier: each to all of every receiver that is chosen. */
final class DeliveryPlan {

    private DeliveryPlan() {}

    /**
     * Chooses receivers by their names.
     *
     * @param names all receivers if there is none
     * @throws ProblemException if there is no receiver of one of the names
     */
    static List<Receiver> choose(List<Receiver> receivers, List<String> names, String file) {
        List<String> known = receivers.stream().map(Receiver::name).toList();
        Problems.Collector problems = Problems.collector();
        for (String name : names) {
            if (!known.contains(name)) {
                String message = "there is no receiver " + Quoted.of(name);
                problems.add(Code.UNKNOWN_RECEIVER, file, message, Nearest.hint(name, known));
            }
        }
        problems.toProblems().orThrow();
        return receivers.stream()
                .filter(receiver -> names.isEmpty() || names.contains(receiver.name()))
                .toList();
    }

    /** {@return the deliveries of all incidents to all notifiers, in the order of both} */
    static List<PlannedDelivery> of(List<Incident> incidents, List<Receiver> receivers) {
        List<PlannedDelivery> plan = new ArrayList<>();
        for (Incident incident : incidents) {
            for (Receiver receiver : receivers) {
                for (ConfiguredNotifier notifier : receiver.notifiers()) {
                    plan.add(new PlannedDelivery(incident, receiver.name(), notifier));
                }
            }
        }
        return plan;
    }
}
