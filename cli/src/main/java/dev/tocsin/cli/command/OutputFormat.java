package dev.tocsin.cli.command;

import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Problems;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** The option that chooses between a table and JSON. */
public final class OutputFormat {

    private static final String OPTION = "--format";
    private static final String TABLE = "table";
    private static final String JSON = "json";
    private static final Kind FORMATS = new ChoiceKind(List.of(TABLE, JSON));

    private OutputFormat() {}

    /** Adds the option. */
    public static Form addTo(Form form, String what) {
        return form.option(OPTION, "FORMAT", "How to show " + what + ": 'table' (unless given) or 'json'.");
    }

    /** {@return whether JSON is asked for; where it is neither, that is a problem} */
    public static boolean isJson(ParseResult given, Problems.Collector problems) {
        Input format = new Input.Text(given.matchedOptionValue(OPTION, TABLE));
        return JSON.equals(FORMATS.read(format, Place.root(path -> "option '" + OPTION + "'"), problems));
    }
}
