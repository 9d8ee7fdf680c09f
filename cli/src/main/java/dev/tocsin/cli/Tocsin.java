package dev.tocsin.cli;

import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Version;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.process.Output;
import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.ProblemException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * The command line as a whole: finds the command that is called and runs it, and answers every mistake with words and an exit
 * code. Only the called command is made, only its options are described, and only what it uses is loaded.
 */
public final class Tocsin {

    private final Output output;
    private final Workplace workplace;

    /** Works with these streams, variables and clocks. */
    public Tocsin(Surroundings surroundings) {
        this.output = new Output(surroundings.out(), surroundings.err());
        this.workplace = new Workplace(surroundings, output);
    }

    /**
     * Runs one command; never throws.
     *
     * @param args the command line behind {@code tocsin}
     */
    public ExitCode run(String... args) {
        try {
            return dispatch(List.of(args));
        } catch (ProblemException e) {
            return told(e, args);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            output.say("tocsin: this is our fault (" + e.getClass().getName() + "); run it again with '" + Form.VERBOSE
                    + "' and report what that shows");
            showTrace(e, args);
            return ExitCode.OUR_FAULT;
        }
    }

    private ExitCode dispatch(List<String> args) {
        if (args.isEmpty()) {
            output.say(Overview.text());
            return ExitCode.WRONG_INPUT;
        }
        String first = args.getFirst();
        List<String> rest = args.subList(1, args.size());
        return switch (first) {
            case "--help", "-h" -> help();
            case "help" -> rest.isEmpty() ? help() : run(rest.getFirst(), List.of(Form.HELP));
            case "--version", "-V" -> version();
            default -> run(first, rest);
        };
    }

    private ExitCode run(String word, List<String> args) {
        CommandName name = CommandName.of(word);
        return CommandLineReader.run(name, name.create(workplace), args, workplace);
    }

    private ExitCode help() {
        output.text(Overview.text() + "\n");
        return ExitCode.DONE;
    }

    private ExitCode version() {
        output.text("tocsin " + Version.text() + "\n");
        return ExitCode.DONE;
    }

    private ExitCode told(ProblemException e, String... args) {
        output.say(e.problems());
        showTrace(e, args);
        return e.kind() == ErrorKind.USER || e.kind() == ErrorKind.LIMIT ? ExitCode.WRONG_INPUT : ExitCode.OUR_FAULT;
    }

    private void showTrace(Throwable e, String... args) {
        if (List.of(args).contains(Form.VERBOSE)) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            output.say(trace.toString().stripTrailing());
        }
    }
}
