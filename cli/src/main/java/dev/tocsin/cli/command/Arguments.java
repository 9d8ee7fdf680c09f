package dev.tocsin.cli.command;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** The arguments that name a plugin and something of it. */
public final class Arguments {

    /** The option that names one group. */
    public static final String ONE_GROUP = "--group";

    /** What help calls a group. */
    public static final String GROUP = "GROUP";

    /** What help calls the name of a plugin. */
    public static final String NAME = "NAME";

    private Arguments() {}

    /** Adds the arguments that name a plugin. */
    public static Form addPluginTo(Form form) {
        return form.argument(GROUP, "Group of the plugin, such as 'delivery'.")
                .argument(NAME, "Name or alias of the plugin, such as 'webhook'.");
    }

    /** {@return the group of the plugin} */
    public static String group(ParseResult given) {
        return at(given, 0);
    }

    /** {@return the name of the plugin} */
    public static String name(ParseResult given) {
        return at(given, 1);
    }

    /** {@return what is named behind the plugin; empty if nothing is} */
    public static String third(ParseResult given) {
        return at(given, 2);
    }

    /** {@return all arguments of a command that takes many} */
    public static List<String> all(ParseResult given) {
        return given.matchedPositionals().isEmpty()
                ? List.of()
                : List.of(given.matchedPositionals().getFirst().<String[]>getValue());
    }

    /**
     * {@return the first argument of a command that is told what to do, which is one of these words}
     *
     * @param command how the command is called
     * @throws ProblemException if it is none of them
     */
    public static String task(ParseResult given, String command, List<String> words) {
        String task = at(given, 0);
        if (!words.contains(task)) {
            throw ProblemException.of(new Problem(
                    Code.UNKNOWN_OPTION, command, "nothing is called " + Quoted.of(task), Nearest.hint(task, words)));
        }
        return task;
    }

    /** {@return one argument, counted from 0; empty if it is not given} */
    public static String at(ParseResult given, int index) {
        return given.matchedPositionalValue(index, "");
    }
}
