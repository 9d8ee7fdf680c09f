package dev.tocsin.cli.command;

/** The help of the command line as a whole. */
final class Overview {

    private Overview() {}

    static String text() {
        StringBuilder text = new StringBuilder("""
                Usage: tocsin COMMAND [ARGUMENTS]

                Delivers incidents through plugins, and shows what a plugin
                promises before a line of it runs.

                Look at plugins (runs none of them):
                """);
        appendCommands(text, false);
        text.append("\nRun plugins:\n");
        appendCommands(text, true);
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

    private static void appendCommands(StringBuilder text, boolean running) {
        for (CommandName name : CommandName.values()) {
            if (name.isRunningPlugins() == running) {
                text.append("  %-11s %s%n".formatted(name.word(), name.summary()));
            }
        }
    }
}
