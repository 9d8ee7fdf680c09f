package dev.tocsin.cli;

import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the options of one command, and runs it or shows its help. */
final class CommandLineReader {

    private static final int MIN_WIDTH = 55;

    private CommandLineReader() {}

    /**
     * Runs a command, or shows its help.
     *
     * @throws ProblemException if the options are wrong; what was given for a value is in no message
     */
    static ExitCode run(CommandName name, Command command, List<String> args, Workplace workplace) {
        CommandSpec spec = command.spec().name("tocsin " + name.word());
        CommandLine commandLine = new CommandLine(spec).setExpandAtFiles(false);
        ParseResult given;
        try {
            given = commandLine.parseArgs(args.toArray(String[]::new));
        } catch (UnmatchedArgumentException e) {
            throw unknown(spec, e.getUnmatched().getFirst());
        } catch (MissingParameterException e) {
            throw problem(spec, missing(e), seeHelp(spec));
        } catch (OverwrittenOptionException e) {
            throw problem(spec, named(e.getOverwritten()) + " is given twice", "keep one of them");
        } catch (ParameterException e) {
            throw problem(spec, "the options cannot be understood", seeHelp(spec));
        }
        if (given.isUsageHelpRequested()) {
            spec.usageMessage().width(width(workplace));
            spec.parser().separator(" ");
            workplace.output().text(commandLine.getUsageMessage(Ansi.OFF));
            return ExitCode.DONE;
        }
        return command.run(given);
    }

    /** Names an option without its value; of a bare argument nothing, as it may be a value that lost its option. */
    private static ProblemException unknown(CommandSpec spec, String argument) {
        int equals = argument.indexOf('=');
        String option = equals < 0 ? argument : argument.substring(0, equals);
        if (option.startsWith("--")) {
            return problem(
                    spec,
                    "there is no option " + Quoted.of(option),
                    Nearest.hint(option, spec.optionsMap().keySet()));
        }
        return problem(spec, "there is no place for another argument", seeHelp(spec));
    }

    private static String missing(MissingParameterException e) {
        List<String> missing = new ArrayList<>();
        for (ArgSpec argument : e.getMissing()) {
            missing.add(named(argument));
        }
        return String.join(" and ", missing) + (missing.size() > 1 ? " are missing" : " is missing");
    }

    private static String named(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
            return "option '" + option.longestName() + label + "'";
        }
        return argument.paramLabel();
    }

    private static String seeHelp(CommandSpec spec) {
        return "see '" + spec.name() + " --help'";
    }

    private static ProblemException problem(CommandSpec spec, String message, String fix) {
        return ProblemException.of(new Problem(Code.UNKNOWN_OPTION, spec.name(), message, fix));
    }

    private static int width(Workplace workplace) {
        return Math.max(MIN_WIDTH, workplace.columns());
    }
}
