package dev.tocsin.cli.command;

import java.util.List;
import picocli.CommandLine.ParseResult;

/** The arguments that name a plugin and something of it. */
final class Arguments {

    static final String ONE_GROUP = "--group";
    static final String GROUP = "GROUP";
    static final String NAME = "NAME";

    private Arguments() {}

    static Form ofPlugin(Form form) {
        return form.argument(GROUP, "Group of the plugin, such as 'delivery'.")
                .argument(NAME, "Name or alias of the plugin, such as 'webhook'.");
    }

    static String group(ParseResult given) {
        return at(given, 0);
    }

    static String name(ParseResult given) {
        return at(given, 1);
    }

    static String third(ParseResult given) {
        return at(given, 2);
    }

    /** {@return all arguments of a command that takes many} */
    static List<String> all(ParseResult given) {
        return given.matchedPositionals().isEmpty()
                ? List.of()
                : List.of(given.matchedPositionals().getFirst().<String[]>getValue());
    }

    static String at(ParseResult given, int index) {
        return given.matchedPositionalValue(index, "");
    }
}
