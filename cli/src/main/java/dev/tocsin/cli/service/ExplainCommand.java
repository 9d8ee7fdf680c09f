package dev.tocsin.cli.service;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tells why a service that runs told somebody of something, or did not. */
public record ExplainCommand(Workplace workplace) implements Command {

    private static final int MOST = 10;
    private static final Pattern DELIVERY = Pattern.compile("dlv_[0-9a-z]+");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

    @Override
    public CommandSpec spec() {
        Form form = Form.of(
                        "Tells all that happened to a delivery: why it was decided on, what was held back, each wait, each"
                                + " attempt and how it ended.",
                        "Of an alert it tells that for each receiver: what was sent, or why nothing was. Times are UTC.")
                .withoutPlugins()
                .argument(
                        "WHAT",
                        "Id of a delivery, fingerprint of an alert, or matchers such as '{alertname=\"Disk\"}'.");
        return ServiceOptions.addTo(form)
                .example("tocsin explain dlv_343cfab0f862b851250b5fbe")
                .example("tocsin explain '{alertname=\"Disk\",instance=~\"db.*\"}'")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        ServiceClient service = ServiceOptions.client(given, workplace.surroundings());
        workplace.output().text(explanation(service, Arguments.at(given, 0)).toString());
        return ExitCode.DONE;
    }

    private Explanation explanation(ServiceClient service, String what) {
        Explanation explanation =
                new Explanation(workplace.surroundings().clocks().now(), workplace.columns());
        if (DELIVERY.matcher(what).matches()) {
            explanation.delivery(service.ask("deliveries/" + what));
        } else if (FINGERPRINT.matcher(what).matches()) {
            explanation.alert(service.ask("alerts/" + what));
        } else {
            for (String fingerprint : matching(service, what)) {
                explanation.alert(service.ask("alerts/" + fingerprint));
            }
        }
        return explanation;
    }

    private List<String> matching(ServiceClient service, String matchers) {
        List<String> all =
                Explanation.fingerprints(service.ask("alerts", new LinkedHashMap<>(Map.of("filter", matchers))));
        if (all.isEmpty()) {
            throw ProblemException.of(new Problem(
                    Code.NOTHING_KNOWN,
                    "alerts " + Quoted.of(matchers),
                    "the service has none that matches",
                    "see 'tocsin deliveries' for what was told lately"));
        }
        if (all.size() > MOST) {
            workplace.output().say("the first " + MOST + " of " + all.size() + " alerts; match fewer to see others");
        }
        return all.subList(0, Math.min(MOST, all.size()));
    }
}
