package dev.tocsin.cli.service;

import dev.tocsin.cli.process.Clocks;
import dev.tocsin.contract.value.Json;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Posts alerts to a service that is tried out, and shows what became of them.
 *
 * @param service the service
 * @param clocks what tells the time
 * @param columns how wide the terminal is
 */
public record Trial(ServiceClient service, Clocks clocks, int columns) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration NAP = Duration.ofMillis(50);
    private static final Set<String> UNDER_WAY = Set.of("waiting", "trying");

    /**
     * Posts alerts, and waits until nothing is left to deliver, but no longer than half a minute.
     *
     * @param alerts as Prometheus posts them, or as the body of a webhook of Alertmanager has them
     * @return what became of each delivery
     */
    public String of(Json alerts) throws InterruptedException {
        service.post(alerts instanceof Json.Members body ? body.find("alerts").orElse(alerts) : alerts);
        long end = clocks.nanos() + PATIENCE.toNanos();
        List<Said> deliveries = deliveries();
        while ((deliveries.isEmpty() || deliveries.stream().anyMatch(Trial::isUnderWay)) && clocks.nanos() < end) {
            Thread.sleep(NAP);
            deliveries = deliveries();
        }
        Explanation explanation = new Explanation(clocks.now(), columns);
        for (Said delivery : deliveries.reversed()) {
            explanation.delivery(service.ask("deliveries/" + delivery.text("id")));
        }
        return explanation.toString();
    }

    private List<Said> deliveries() {
        return new Said(service.ask("deliveries")).each("deliveries");
    }

    private static boolean isUnderWay(Said delivery) {
        return UNDER_WAY.contains(delivery.text("state"));
    }
}
