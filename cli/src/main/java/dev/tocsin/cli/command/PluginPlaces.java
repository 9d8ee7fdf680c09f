package dev.tocsin.cli.command;

import dev.tocsin.cli.process.Surroundings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** Where plugins lie beside those that Tocsin brings, as the command line says; else as the variable does. */
public final class PluginPlaces {

    /** The name of the option. */
    public static final String PLUGINS = "--plugins";

    private static final String VARIABLE = "TOCSIN_PLUGINS";
    private static final String[] NONE = {};

    private static final String USE =
            "Take plugins from this jar, or from each jar and each folder (a plugin with its libraries) in this folder; may"
                    + " be given many times. Otherwise $" + VARIABLE + ", or plugins/ beside bin/.";

    private static final String NO_USE = "Accepted, as by every command, but this one does not look there.";

    private PluginPlaces() {}

    static Form addTo(Form form, boolean isUsed) {
        return form.manyOption(PLUGINS, "FILE|DIR", isUsed ? USE : NO_USE);
    }

    /** {@return where plugins are looked for; empty where nothing says it} */
    public static List<Path> of(ParseResult given, Surroundings surroundings) {
        String[] named = given.matchedOptionValue(PLUGINS, NONE);
        String otherwise = surroundings.variables().getOrDefault(VARIABLE, "");
        if (named.length == 0 && otherwise.isEmpty()) {
            return List.of();
        }
        return (named.length == 0 ? Stream.of(otherwise) : Stream.of(named))
                .map(surroundings.folder()::resolve)
                .toList();
    }
}
