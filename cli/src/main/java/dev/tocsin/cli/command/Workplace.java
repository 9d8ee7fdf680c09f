package dev.tocsin.cli.command;

import dev.tocsin.cli.document.Inspection;
import dev.tocsin.cli.process.Output;
import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.receivers.Notifiers;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import picocli.CommandLine.ParseResult;

/** What a command works with. */
public final class Workplace {
    private static final int COLUMNS = 80;
    private static final String NOTIFIERS = "delivery";

    private final Surroundings surroundings;
    private final Output output;

    /** Works with these streams, variables and clocks, and shows what is to be shown there. */
    public Workplace(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    /** {@return its streams, variables, folder and clocks} */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** {@return where it shows what is to be shown} */
    public Output output() {
        return output;
    }

    /**
     * Reads which plugins there are, on the class path and where the command line says; loads none of them. Tells which jars
     * are left out, and why.
     *
     * @throws ProblemException if a place that the command line names is not there
     */
    public Registry registry(ParseResult given) {
        Registry registry = Registry.load(Workplace.class.getClassLoader(), PluginPlaces.of(given, surroundings));
        output.say(registry.problems());
        return registry;
    }

    /** {@return those of these plugins that a receiver may configure} */
    public Notifiers notifiers(Registry registry) {
        return Notifiers.of(registry, NOTIFIERS);
    }

    /** {@return the plugins that Tocsin brings} */
    public Registry builtIn() {
        return Registry.load(Workplace.class.getClassLoader());
    }

    /** {@return what can be told of the plugins, as {@link #registry} finds them} */
    public Inspection inspection(ParseResult given) {
        return new Inspection(registry(given));
    }

    /** {@return how wide the terminal is, as the variable {@code COLUMNS} says; what is usual unless it does} */
    public int columns() {
        String columns = surroundings.variables().getOrDefault("COLUMNS", "");
        try {
            return columns.isEmpty() ? COLUMNS : Integer.parseInt(columns);
        } catch (NumberFormatException e) {
            return COLUMNS;
        }
    }

    /** {@return what placeholders in options stand for: files that they name are looked for in the folder of the process} */
    public Placeholders placeholders() {
        return new Placeholders(surroundings.variables(), surroundings.folder());
    }

    /** {@return what a file that is an argument holds; {@code -} is standard input} */
    public Source source(String file) {
        return Source.of(file, surroundings.folder(), surroundings.in());
    }

    /** {@return what placeholders in such a file stand for: files that they name are looked for beside it} */
    public Placeholders placeholders(String file) {
        return new Placeholders(surroundings.variables(), Source.folderOf(file, surroundings.folder()));
    }
}
