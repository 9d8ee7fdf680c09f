package dev.tocsin.cli.command;

import dev.tocsin.cli.document.Inspection;
import dev.tocsin.cli.process.Output;
import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.cli.source.Placeholders;
import dev.tocsin.runtime.registry.Registry;

/** What a command works with. The registry is read when it is first asked for. */
final class Workplace {

    private final Surroundings surroundings;
    private final Output output;

    Workplace(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Output output() {
        return output;
    }

    /** Reads which plugins are on the class path; loads none of them. */
    Registry registry() {
        return Registry.load(Workplace.class.getClassLoader());
    }

    Inspection inspection() {
        return new Inspection(registry());
    }

    /** {@return how wide the terminal is, as the variable {@code COLUMNS} says} */
    int columns(int otherwise) {
        String columns = surroundings.variables().getOrDefault("COLUMNS", "");
        try {
            return columns.isEmpty() ? otherwise : Integer.parseInt(columns);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    Placeholders placeholders() {
        return new Placeholders(surroundings.variables(), surroundings.folder());
    }
}
