package dev.tocsin.cli.invocation;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.request.Transport;
import dev.tocsin.cli.command.AllowedEgress;
import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.PluginOptions;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.process.Clocks;
import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.contract.kind.ApiKind;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Outcome;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.source.Findings;
import dev.tocsin.transport.StandardTransport;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import picocli.CommandLine.ParseResult;

/**
 * The call of an action that a command line asks for, checked and ready to be made.
 *
 * @param configuration by the name or alias of the field
 * @param arguments by the name of the parameter
 * @param egress where it may go although that is not on the internet
 */
record Call(
        Registry registry,
        PluginContract plugin,
        ActionContract action,
        Map<String, Input> configuration,
        Map<String, Input> arguments,
        AllowedEgress egress) {

    private static final List<String> NOT_TAKEN = List.of("refused", "failed");

    /** Adds what a command takes that is told which action to call. */
    static Form addTo(Form form) {
        Arguments.addPluginTo(form).argument("ACTION", "Name of the action, such as 'preview'.");
        PluginOptions.addArgumentsTo(PluginOptions.addTo(form));
        return AllowedEgress.addTo(form).exit(ExitCode.NOT_EVERYWHERE);
    }

    /** Adds what a command takes that chooses the action itself. */
    static Form addPluginTo(Form form) {
        PluginOptions.addTo(Arguments.addPluginTo(form));
        return AllowedEgress.addTo(form).exit(ExitCode.NOT_EVERYWHERE);
    }

    /** {@return the same call with other arguments} */
    Call with(Map<String, Input> others) {
        return new Call(registry, plugin, action, configuration, others, egress);
    }

    /** Reads a call, and says what will not work forever; all that is wrong is thrown together. */
    static Call read(Registry registry, Workplace workplace, ParseResult given) {
        PluginContract plugin = registry.plugin(Arguments.group(given), Arguments.name(given));
        ActionContract action = registry.action(Arguments.group(given), Arguments.name(given), Arguments.third(given));
        return read(
                registry,
                workplace,
                given,
                plugin,
                action,
                options -> options.arguments(plugin, action, given).inputs());
    }

    /** Reads the configuration for a call of an action that the command itself chooses, as {@link #read} does. */
    static Call of(
            Registry registry, Workplace workplace, ParseResult given, String name, Map<String, Input> arguments) {
        PluginContract plugin = registry.plugin(Arguments.group(given), Arguments.name(given));
        ActionContract action = registry.action(Arguments.group(given), Arguments.name(given), name);
        return read(registry, workplace, given, plugin, action, options -> arguments);
    }

    private static Call read(
            Registry registry,
            Workplace workplace,
            ParseResult given,
            PluginContract plugin,
            ActionContract action,
            Function<PluginOptions, Map<String, Input>> readArguments) {
        Findings findings = new Findings();
        PluginOptions options = new PluginOptions(workplace.placeholders(), findings);
        PluginOptions.Checked fields = options.fields(plugin, given);
        Map<String, Input> arguments = readArguments.apply(options);
        Problems.Collector unreadable = Problems.collector();
        AllowedEgress egress = AllowedEgress.read(given, workplace.surroundings(), unreadable);
        findings.addAll(unreadable);
        Problems problems = findings.problems();
        problems.orThrow();
        workplace.output().say(problems);
        return new Call(registry, plugin, action, fields.inputs(), arguments, egress);
    }

    /** Makes the call; what the plugin writes to either stream goes to standard error. */
    Outcome make(Surroundings surroundings) {
        return make(surroundings, transport -> transport);
    }

    /** Makes the call over a transport that is made from the usual one. */
    Outcome make(Surroundings surroundings, UnaryOperator<Transport> around) {
        Clocks clocks = surroundings.clocks();
        try (StandardTransport transport = egress.transport()
                .stdout(surroundings.err())
                .stderr(surroundings.err())
                .build()) {
            Host host = Host.builder()
                    .transport(around.apply(transport))
                    .clock(clocks::now)
                    .ticker(clocks::nanos)
                    .build();
            return registry.withHost(host)
                    .invoke(plugin.id().group(), plugin.id().name(), action.name(), configuration, arguments);
        }
    }

    /**
     * Returns what the action answered. What it threw instead is not shown, as nobody knows what a plugin puts there.
     *
     * @throws ProblemException if the action ended with an exception
     */
    Json resultOf(Outcome outcome) {
        try {
            return outcome.result();
        } catch (ProblemException e) {
            throw e;
        } catch (Exception e) {
            Problem problem = new Problem(
                    Code.FAILED_ACTION,
                    "action '" + action.name() + "' of plugin '" + plugin.id() + "'",
                    "it threw " + e.getClass().getName(),
                    "run it again with '" + Form.VERBOSE + "' to see where; it is a mistake in the plugin");
            throw new ProblemException(ErrorKind.BUG, Problems.of(problem), e);
        }
    }

    /** {@return how a command ends with that result: a receipt may say that it was not taken} */
    ExitCode judge(Json result) {
        boolean isReceipt =
                action.returns().kind() instanceof ApiKind kind && kind.word().equals("receipt");
        return isReceipt
                        && result instanceof Json.Members receipt
                        && receipt.find("outcome").orElse(Json.nothing()) instanceof Json.Text(var outcome)
                        && NOT_TAKEN.contains(outcome)
                ? ExitCode.NOT_EVERYWHERE
                : ExitCode.DONE;
    }
}
