package dev.tocsin.cli.delivery;

import dev.tocsin.api.host.Host;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.loopback.Loopback;
import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.courier.Courier;
import dev.tocsin.delivery.courier.DeliveryReport;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.transport.StandardTransport;
import java.io.OutputStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Delivers incidents to the receivers of a file, and shows a receipt for each delivery. */
public record DeliverCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return DeliverOptions.addTo(Form.of(
                        "Delivers incidents to receivers, all side by side, and shows what became of each delivery.",
                        "FILE holds the body of an Alertmanager webhook (version 4), a list of alerts as Prometheus posts"
                                + " them, or a plain incident: {\"title\": …, \"severity\": …, \"summary\": …}.",
                        "The receivers are written as in Alertmanager's configuration: NAME_configs configures the plugin"
                                + " NAME. A network failure, 429 or 5xx is tried again until the deadline."))
                .exit(ExitCode.NOT_EVERYWHERE)
                .example("tocsin deliver alert.json --receivers tocsin.yml")
                .example("tocsin deliver - --receivers tocsin.yml --to ops <a.json")
                .example("tocsin deliver a.json --receivers tocsin.yml --dry-run")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        try (Loopback loopback = Loopback.of(given, workplace.output());
                Registry registry = workplace.registry(given)) {
            DeliverOptions options = DeliverOptions.read(given, workplace, loopback, registry);
            if (options.plan().isEmpty()) {
                workplace.output().say("nothing to deliver: there is no alert, or no receiver with a notifier");
            }
            return run(options, registry);
        }
    }

    private ExitCode run(DeliverOptions options, Registry registry) {
        Surroundings surroundings = workplace.surroundings();
        OutputStream lines = options.isJson() || options.isDryRun() ? surroundings.err() : surroundings.out();
        try (StandardTransport transport = options.egress()
                .transport()
                .stdout(lines)
                .stderr(surroundings.err())
                .build()) {
            Host host = Host.builder()
                    .transport(transport)
                    .templates(options.templates())
                    .clock(surroundings.clocks()::now)
                    .ticker(surroundings.clocks()::nanos)
                    .build();
            try (ReadyDeliveries ready = ReadyDeliveries.of(options.plan(), registry.withHost(host))) {
                return options.isDryRun() ? show(options, ready) : deliver(options, ready, host);
            }
        }
    }

    private ExitCode show(DeliverOptions options, ReadyDeliveries ready) {
        List<FirstRequest> requests =
                ready.firstRequests(workplace.surroundings().clocks().now());
        if (options.isJson()) {
            workplace
                    .output()
                    .document(Json.items(
                            requests.stream().map(FirstRequest::toJson).toList()));
        } else {
            requests.forEach(request -> workplace.output().text(request.toText()));
        }
        return ExitCode.DONE;
    }

    private ExitCode deliver(DeliverOptions options, ReadyDeliveries ready, Host host) {
        List<DeliveryReport> reports = Courier.of(host).deliver(ready.errands(), options.deadline());
        if (options.isJson()) {
            workplace
                    .output()
                    .document(Json.items(
                            reports.stream().map(DeliveryReport::toJson).toList()));
        } else if (!reports.isEmpty()) {
            workplace.output().text(ReceiptTable.of(options.plan(), reports, workplace.columns()));
        }
        return reports.stream().allMatch(DeliveryReport::isDone) ? ExitCode.DONE : ExitCode.NOT_EVERYWHERE;
    }
}
