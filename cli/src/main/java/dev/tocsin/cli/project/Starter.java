package dev.tocsin.cli.project;

import java.util.Locale;

/** What the class of a new plugin starts as. */
enum Starter {
    /** Posts incidents to an HTTP endpoint. */
    NOTIFIER(
            "--config endpoint=https://siren.example.org/ring",
            "preview --arg title='Queue lag' --arg severity=critical --arg summary='backlog growing'"),
    /** Has a field and an action, and no base class. */
    ACTION("--config greeting=Ahoy", "greet --arg who=world");

    /** The template of the class. */
    static final String MAIN = "Main.java";

    /** The template of its tests. */
    static final String TESTS = "Tests.java";

    private final String configuration;
    private final String action;

    Starter(String configuration, String action) {
        this.configuration = configuration;
        this.action = action;
    }

    /** {@return options of a command line that configure it} */
    String configuration() {
        return configuration;
    }

    /** {@return an action, with the options of a command line that calls it} */
    String call() {
        return action.replaceFirst(" ", " " + configuration + " ");
    }

    /** {@return its template of that name} */
    Template template(String name) {
        return Template.named(name().toLowerCase(Locale.ROOT) + "/" + name);
    }
}
