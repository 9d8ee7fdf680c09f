package dev.tocsin.cli.project;

import java.util.List;
import java.util.Locale;

/** What a new plugin starts as: the templates of its class and tests, and of what is there to try it with. */
enum Starter {
    /** Posts incidents to an HTTP endpoint. */
    NOTIFIER("deliver", "incident.json", "receivers.yml"),
    /** Has a field and an action, and no base class. */
    ACTION("invoke");

    private final String command;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
    private final List<String> trials;

    Starter(String command, String... trials) {
        this.command = command;
        this.trials = List.of(trials);
    }

    /** {@return the word of the command that runs it} */
    String command() {
        return command;
    }

    /** {@return the names of the files to try it with, beside the class and its tests} */
    List<String> trials() {
        return trials;
    }

    /** {@return its template of that name} */
    Template template(String name) {
        return Template.named(name().toLowerCase(Locale.ROOT) + "/" + name);
    }
}
