package dev.tocsin.cli.serve;

import dev.tocsin.api.host.Host;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Version;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.loopback.Loopback;
import dev.tocsin.cli.process.Signals;
import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.cli.service.ServiceClient;
import dev.tocsin.cli.service.Trial;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.ConfigurationReader;
import dev.tocsin.server.configuration.ServiceConfiguration;
import dev.tocsin.server.configuration.receivers.WrongTemplates;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.server.configuration.web.WebConfiguration;
import dev.tocsin.server.configuration.web.WebConfigurationReader;
import dev.tocsin.server.http.Address;
import dev.tocsin.server.service.ConfiguredSetup;
import dev.tocsin.server.service.Installation;
import dev.tocsin.server.service.Service;
import dev.tocsin.transport.StandardTransport;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Takes alerts as Alertmanager does, keeps them, and delivers them, until it is asked to end. */
public record ServeCommand(Workplace workplace) implements Command {
    private static final String OPEN =
            "whoever reaches that address may post alerts and silence them; where that is not"
                    + " everybody's business, say with --web-config who may call";
    private static final String OVERHEARD =
            "whoever is on the way can read what is said there, passwords and tokens too; give"
                    + " --web-config a 'tls_server_config'";
    private static final int MOST_BYTES = 16 << 20;

    @Override
    public CommandSpec spec() {
        return ServeOptions.addTo(Form.of(
                        "Takes alerts where Alertmanager does, with its API, and delivers them to the receivers of a file in its form."
                                + " What it accepted outlives a crash, and every delivery is recorded.",
                        "SIGHUP, or POST /-/reload, has it read the file again; one that is wrong changes nothing. SIGTERM"
                                + " or Ctrl-C ends it, once the calls that are under way have ended; the rest goes on at the"
                                + " next start."))
                .example("tocsin serve alertmanager.yml")
                .example("tocsin serve a.yml --loopback --post alerts.json --once")
                .example("tocsin serve a.yml --data /var/lib/tocsin --log-format json")
                .example("tocsin serve a.yml --listen 0.0.0.0:9093 --external-url http://x:9093")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        ServeOptions options = ServeOptions.read(given, workplace);
        Surroundings surroundings = workplace.surroundings();
        ServeLog log = ServeLog.begin(options.log(), surroundings);
        try (Loopback loopback = Loopback.of(given, workplace.output());
                Registry registry = workplace.registry(given);
                StandardTransport transport = options.egress()
                        .and(loopback.allowed())
                        .transport()
                        .stdout(surroundings.out())
                        .stderr(surroundings.err())
                        .build()) {
            Host host = Host.builder()
                    .transport(transport)
                    .clock(surroundings.clocks()::now)
                    .ticker(surroundings.clocks()::nanos)
                    .build();
            Map<String, String> variables = new HashMap<>(surroundings.variables());
            variables.putAll(loopback.variables());
            Installation installation = installation(
                    options,
                    new ConfiguredSetup(
                            () -> warned(configuration(options, registry, variables), new EgressCheck(transport), log),
                            registry,
                            host,
                            options.externalUrl()),
                    variables,
                    log);
            serve(Service.start(installation, host, log.watcher()), options, log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private static ServiceConfiguration warned(ServiceConfiguration read, EgressCheck check, ServeLog log) {
        ServiceConfiguration warned = read.warned(check.warnings(read));
        warned.warnings().forEach(log::warn);
        return warned;
    }

    private Installation installation(
            ServeOptions options, ConfiguredSetup setup, Map<String, String> variables, ServeLog log) {
        return new Installation(
                setup,
                setup.registry(),
                options.data(),
                options.history(),
                options.listen(),
                () -> web(options, variables, log),
                Version.text());
    }

    /** Reads the file as it is now. */
    private ServiceConfiguration configuration(ServeOptions options, Registry registry, Map<String, String> variables) {
        Surroundings surroundings = workplace.surroundings();
        return new ConfigurationReader(workplace.notifiers(registry), WrongTemplates.REPLACED, ZoneId.systemDefault())
                .read(
                        Source.file(options.file(), surroundings.folder()),
                        new Placeholders(variables, Source.folderOf(options.file(), surroundings.folder())));
    }

    private WebConfiguration web(ServeOptions options, Map<String, String> variables, ServeLog log) {
        if (options.webConfig().isEmpty()) {
            return WebConfiguration.ofDefaults();
        }
        Path folder = workplace.surroundings().folder();
        WebConfiguration read = WebConfigurationReader.read(
                Source.file(options.webConfig(), folder),
                new Placeholders(variables, Source.folderOf(options.webConfig(), folder)));
        read.warnings().forEach(log::warn);
        return read;
    }

    private void serve(Service service, ServeOptions options, ServeLog log) throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        try (service) {
            Signals.onEnd(end::countDown);
            Signals.onReload(() -> reload(service));
            service.found().forEach(log::warn);
            String scheme = service.web().tls().isPresent() ? "https://" : "http://";
            URI address = URI.create(scheme + Address.text(service.address()));
            log.serving(address, options);
            if (!service.address().getAddress().isLoopbackAddress()) {
                warn(service.web(), log);
            }
            if (!options.trial().isEmpty()) {
                tryOut(address, options.trial());
            }
            if (!options.isOnce()) {
                end.await();
            }
            log.ending();
        }
    }

    private static void warn(WebConfiguration web, ServeLog log) {
        if (web.isOpen()) {
            log.warn(OPEN);
        } else if (web.tls().isEmpty()) {
            log.warn(OVERHEARD);
        }
    }

    private void tryOut(URI address, String file) throws InterruptedException {
        Trial trial =
                new Trial(new ServiceClient(address), workplace.surroundings().clocks(), workplace.columns());
        String shown = trial.of(JsonText.read(workplace.source(file).text(MOST_BYTES), Limits.ofDefaults()));
        workplace.output().text("\n" + shown + """

                alerts        %1$s/api/v2/alerts
                deliveries    %1$s/api/v1/deliveries
                is it well?   %1$s/-/ready
                """.formatted(address));
    }

    private static void reload(Service service) {
        try {
            service.reload();
        } catch (ProblemException written) {
            // The service has written down what is wrong.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
