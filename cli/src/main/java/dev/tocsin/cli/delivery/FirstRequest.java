package dev.tocsin.cli.delivery;

import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.request.Nothing;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.OneLine;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.courier.Errand;
import java.time.Instant;

/**
 * The request with which a delivery would begin.
 *
 * @param planned the delivery
 * @param request what would be asked first, shown masked
 */
record FirstRequest(PlannedDelivery planned, Request request) {

    /** The id of a delivery that is never made. */
    private static final String ID = "dlv_dry_run";

    /**
     * Asks a notifier what it would do; nothing is sent.
     *
     * @throws ProblemException if the notifier fails
     */
    static FirstRequest of(PlannedDelivery planned, Notifier notifier, Instant now) {
        if (planned.isUnwanted()) {
            return new FirstRequest(planned, new Nothing(PlannedDelivery.UNWANTED));
        }
        return new FirstRequest(planned, begun(planned, notifier, now).request());
    }

    private static Step begun(PlannedDelivery planned, Notifier notifier, Instant now) {
        try {
            return Errand.of("", "", notifier, planned.incident()).plan().apply(Delivery.first(ID, now, "a dry run"));
        } catch (RuntimeException e) {
            Problem problem = new Problem(
                    Code.FAILED_ACTION,
                    planned.notifier().place(),
                    "plugin '" + planned.notifier().plugin() + "' threw "
                            + e.getClass().getName() + " instead of a request",
                    "run it again with '--verbose' to see where; it is a mistake in the plugin");
            throw new ProblemException(ErrorKind.BUG, Problems.of(problem), e);
        }
    }

    /** {@return who would be asked what, as JSON} */
    Json toJson() {
        return Json.members()
                .with("incident", planned.incident().key())
                .with("receiver", planned.receiver())
                .with("plugin", planned.plugin())
                .with("request", request.toJson())
                .build();
    }

    /** {@return who would be asked what, as a heading and JSON below it} */
    String toText() {
        String heading = "%s, %s: %s %s"
                .formatted(
                        planned.receiver(),
                        planned.plugin(),
                        planned.incident().status().word(),
                        planned.incident().title());
        return OneLine.of(heading) + "\n" + JsonText.writePretty(request.toJson()) + "\n";
    }
}
