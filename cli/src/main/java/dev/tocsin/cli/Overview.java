package dev.tocsin.cli;

import dev.tocsin.cli.command.ExitCode;

/** The help of the command line as a whole. */
final class Overview {

    private Overview() {}

    static String text() {
        StringBuilder text = new StringBuilder("""
                Usage: tocsin COMMAND [ARGUMENTS]

                Delivers incidents through plugins, and shows what a plugin
                promises before a line of it runs.
                """);
        for (CommandName.Heading heading : CommandName.Heading.values()) {
            append(text, heading);
        }
        text.append("""

                tocsin COMMAND --help   tells more, with examples
                tocsin --version        shows the version

                Exit codes:
                """);
        for (ExitCode code : ExitCode.values()) {
            text.append("  %2d  %s%n".formatted(code.number(), code.meaning()));
        }
        return text.toString().stripTrailing();
    }

    private static void append(StringBuilder text, CommandName.Heading heading) {
        text.append("%n%s:%n".formatted(heading.words()));
        for (CommandName name : CommandName.values()) {
            if (name.heading() == heading) {
                text.append("  %-11s %s%n".formatted(name.word(), name.summary()));
            }
        }
    }
}
