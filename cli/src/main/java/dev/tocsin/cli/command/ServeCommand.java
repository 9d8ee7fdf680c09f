package dev.tocsin.cli.command;

import dev.tocsin.api.host.Host;
import dev.tocsin.cli.process.Signals;
import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.ConfigurationReader;
import dev.tocsin.server.configuration.ServiceConfiguration;
import dev.tocsin.server.configuration.receivers.Notifiers;
import dev.tocsin.server.configuration.receivers.WrongTemplates;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.server.http.HttpLimits;
import dev.tocsin.server.journal.Retention;
import dev.tocsin.server.service.ConfiguredSetup;
import dev.tocsin.server.service.Installation;
import dev.tocsin.server.service.Service;
import dev.tocsin.transport.StandardTransport;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Takes alerts as Alertmanager does, keeps them, and delivers them, until it is asked to end. */
record ServeCommand(Workplace workplace) implements Command {
    private static final String GROUP = "delivery";

    @Override
    public CommandSpec spec() {
        return ServeOptions.form(Form.of(
                        "Takes alerts where Alertmanager does, with its API, and delivers them to the receivers of a file in its form."
                                + " What it accepted outlives a crash, and every delivery is recorded.",
                        "SIGHUP, or POST /-/reload, has it read the file again; one that is wrong changes nothing. SIGTERM"
                                + " or Ctrl-C ends it, once the calls that are under way have ended; the rest goes on at the"
                                + " next start."))
                .example("tocsin serve alertmanager.yml")
                .example("tocsin serve alertmanager.yml --data /var/lib/tocsin")
                .example("tocsin serve a.yml --listen 0.0.0.0:9093 --external-url http://x:9093")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        ServeOptions options = ServeOptions.read(given, workplace);
        Surroundings surroundings = workplace.surroundings();
        try (Registry registry = workplace.registry(given);
                StandardTransport transport = options.egress()
                        .transport()
                        .stdout(surroundings.out())
                        .stderr(surroundings.err())
                        .build()) {
            Host host = Host.builder()
                    .transport(transport)
                    .clock(surroundings.clocks()::now)
                    .ticker(surroundings.clocks()::nanos)
                    .build();
            serve(Service.start(installation(options, registry, host), host));
        }
        return ExitCode.DONE;
    }

    private Installation installation(ServeOptions options, Registry registry, Host host) {
        return new Installation(
                new ConfiguredSetup(() -> configuration(options, registry), registry, host, options.externalUrl()),
                options.data(),
                Retention.ofDefaults(),
                options.listen(),
                HttpLimits.ofDefaults(),
                Version.text());
    }

    /** Reads the file as it is now. */
    private ServiceConfiguration configuration(ServeOptions options, Registry registry) {
        Surroundings surroundings = workplace.surroundings();
        ServiceConfiguration read = new ConfigurationReader(
                        Notifiers.of(registry, GROUP), WrongTemplates.REPLACED, ZoneId.systemDefault())
                .read(
                        Source.file(options.file(), surroundings.folder()),
                        new Placeholders(
                                surroundings.variables(), Source.folderOf(options.file(), surroundings.folder())));
        read.warnings().forEach(warning -> workplace.output().say(warning.toString()));
        return read;
    }

    private void serve(Service service) {
        CountDownLatch end = new CountDownLatch(1);
        try (service) {
            Signals.onEnd(end::countDown);
            Signals.onReload(() -> reload(service));
            service.found().forEach(problem -> workplace.output().say(problem.toString()));
            workplace
                    .output()
                    .say("tocsin: serving on http://" + service.address().getHostString() + ":"
                            + service.address().getPort());
            end.await();
            workplace.output().say("tocsin: ending; what is under way may end, the rest goes on at the next start");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void reload(Service service) {
        try {
            service.reload();
            workplace.output().say("tocsin: the configuration was read again, and is in force");
        } catch (ProblemException e) {
            e.problems().forEach(problem -> workplace.output().say(problem.toString()));
            workplace.output().say("tocsin: the configuration before stays in force");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
