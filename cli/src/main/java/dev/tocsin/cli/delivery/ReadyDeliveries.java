package dev.tocsin.cli.delivery;

import dev.tocsin.api.Lifecycle;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.delivery.courier.Errand;
import dev.tocsin.runtime.registry.Registry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deliveries with the notifiers that are to make them; a notifier that holds resources lives until this is closed. */
final class ReadyDeliveries implements AutoCloseable {

    private final List<Ready> deliveries = new ArrayList<>();
    private final Map<String, Notifier> notifiers = new HashMap<>();

    private ReadyDeliveries() {}

    /**
     * Makes the notifiers of a plan, one for each configuration.
     *
     * @throws ProblemException if one of them cannot be made; the others are closed then
     */
    static ReadyDeliveries of(List<PlannedDelivery> plan, Registry registry) {
        ReadyDeliveries ready = new ReadyDeliveries();
        try {
            plan.forEach(planned -> ready.add(planned, registry));
        } catch (ProblemException e) {
            ready.close();
            throw e;
        }
        return ready;
    }

    private void add(PlannedDelivery planned, Registry registry) {
        Notifier notifier = notifiers.computeIfAbsent(
                planned.notifier().place(),
                place -> registry.create(
                        Notifier.class,
                        planned.notifier().plugin(),
                        planned.notifier().configuration()));
        deliveries.add(new Ready(planned, notifier));
    }

    /** {@return what to ask a courier for, in the order of the plan} */
    List<Errand> errands() {
        return deliveries.stream().map(Ready::errand).toList();
    }

    /** {@return the requests with which the deliveries would begin, in the order of the plan} */
    List<FirstRequest> firstRequests(Instant now) {
        return deliveries.stream()
                .map(ready -> FirstRequest.of(ready.planned, ready.notifier, now))
                .toList();
    }

    @Override
    public void close() {
        for (Notifier notifier : notifiers.values()) {
            if (notifier instanceof Lifecycle held) {
                close(held);
            }
        }
    }

    private static void close(Lifecycle held) {
        try {
            held.close();
        } catch (RuntimeException _) {
            // It changes nothing about what was delivered, and the others are to be closed too.
        }
    }

    private record Ready(PlannedDelivery planned, Notifier notifier) {

        Errand errand() {
            return planned.errand(notifier);
        }
    }
}
