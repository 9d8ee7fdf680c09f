package dev.tocsin.cli.serve;

import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import java.nio.file.Path;
import picocli.CommandLine.ParseResult;

/** The option that names the folder in which a service keeps what must outlive a crash. */
final class DataFolder {
    private static final String OPTION = "--data";
    private static final String USUAL = "data";

    private DataFolder() {}

    /** Adds the option. */
    static Form addTo(Form form, String description) {
        return form.option(OPTION, "DIR", description + "; '" + USUAL + "' unless given.");
    }

    static Path in(Workplace workplace, ParseResult given) {
        return workplace.surroundings().folder().resolve(given.matchedOptionValue(OPTION, USUAL));
    }
}
