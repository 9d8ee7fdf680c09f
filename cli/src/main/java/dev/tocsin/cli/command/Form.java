package dev.tocsin.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Describes one command to picocli: its arguments and options, and what its help says. */
public final class Form {

    /** The option that shows the help of a command. */
    public static final String HELP = "--help";

    /** The option that shows where a mistake was found. */
    public static final String VERBOSE = "--verbose";

    private final CommandSpec spec = CommandSpec.create();
    private final StringBuilder examples = new StringBuilder();
    private final SortedMap<Integer, String> exitCodes = new TreeMap<>();
    private boolean takesPlugins = true;

    private Form() {
        spec.interpolateVariables(false);
        spec.usageMessage()
                .autoWidth(false)
                .abbreviateSynopsis(true)
                .synopsisHeading("Usage: ")
                .descriptionHeading("%n")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n")
                .sortOptions(false)
                .exitCodeListHeading("%nExit codes:%n")
                .footerHeading("%nExamples:%n");
        exit(ExitCode.DONE);
    }

    /**
     * Begins the description of a command.
     *
     * @param paragraphs what it does
     */
    public static Form of(String... paragraphs) {
        Form form = new Form();
        form.spec.usageMessage().description(escaped(String.join("\n\n", paragraphs)));
        return form;
    }

    /** Adds an argument that must be given, behind those before. */
    public Form argument(String label, String description) {
        spec.addPositional(argument(label, description, true));
        return this;
    }

    /** Adds an argument that must be one of these words, behind those before; that it is one of them is not checked here. */
    public Form choice(String label, List<String> words, String description) {
        spec.addPositional(argument(label, description, true).toBuilder()
                .completionCandidates(words)
                .build());
        return this;
    }

    /** Adds an argument that may be given, behind those before. */
    public Form optionalArgument(String label, String description) {
        spec.addPositional(argument(label, description, false));
        return this;
    }

    /** Adds arguments, of which there is one at least, as the only ones. */
    public Form arguments(String label, String description) {
        spec.addPositional(arguments(label, description, "1..*"));
        return this;
    }

    /** Adds any number of arguments, as the only ones. */
    public Form optionalArguments(String label, String description) {
        spec.addPositional(arguments(label, description, "0..*"));
        return this;
    }

    /** Adds an option that takes a value. */
    public Form option(String name, String label, String description) {
        spec.addOption(valueOption(name, label, description).type(String.class).build());
        return this;
    }

    /** Adds an option that takes a value and must be given. */
    public Form requiredOption(String name, String label, String description) {
        spec.addOption(valueOption(name, label, description)
                .type(String.class)
                .required(true)
                .build());
        return this;
    }

    /** Adds an option that takes a value and may be given many times. */
    public Form manyOption(String name, String label, String description) {
        spec.addOption(
                valueOption(name, label, description).type(String[].class).build());
        return this;
    }

    /** Adds an option that is there or not. */
    public Form flag(String name, String description) {
        spec.addOption(OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(escaped(description))
                .build());
        return this;
    }

    /** Says that the command asks for no plugins but those that its arguments name. */
    public Form withoutPlugins() {
        takesPlugins = false;
        return this;
    }

    /** Adds an exit code beside {@link ExitCode#DONE}. */
    public Form exit(ExitCode code) {
        exitCodes.put(code.number(), escaped(code.meaning()));
        return this;
    }

    /** Adds a command line to the examples. */
    public Form example(String line) {
        examples.append(examples.isEmpty() ? "  " : "%n  ").append(escaped(line.replace("\n", "\n    ")));
        return this;
    }

    /** {@return the description, with the options that every command has} */
    public CommandSpec spec() {
        PluginPlaces.addTo(this, takesPlugins);
        flag(VERBOSE, "Show where in the program a mistake was found.");
        spec.addOption(OptionSpec.builder("-h", HELP)
                .usageHelp(true)
                .arity("0")
                .type(boolean.class)
                .description("Show this help.")
                .build());
        exit(ExitCode.WRONG_INPUT).exit(ExitCode.OUR_FAULT);
        Map<String, String> listed = new LinkedHashMap<>();
        exitCodes.forEach((number, meaning) -> listed.put(" " + number, meaning));
        spec.usageMessage().exitCodeList(listed).footer(examples.toString());
        return spec;
    }

    private static PositionalParamSpec arguments(String label, String description, String arity) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity(arity)
                .paramLabel(label)
                .type(String[].class)
                .required(!arity.startsWith("0"))
                .description(escaped(description))
                .build();
    }

    private PositionalParamSpec argument(String label, String description, boolean required) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(spec.positionalParameters().size()))
                .arity(required ? "1" : "0..1")
                .paramLabel(label)
                .type(String.class)
                .required(required)
                .description(escaped(description))
                .build();
    }

    private static OptionSpec.Builder valueOption(String name, String label, String description) {
        return OptionSpec.builder(name).arity("1").paramLabel(label).description(escaped(description));
    }

    /** Picocli takes its texts for formats. */
    private static String escaped(String text) {
        return text.replace("%", "%%").replace("\n", "%n");
    }
}
