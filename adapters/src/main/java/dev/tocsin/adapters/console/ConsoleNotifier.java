package dev.tocsin.adapters.console;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.request.Line;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.contract.semantics.Resolve;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes each incident as one line to a standard stream of the process. */
@Plugin("console")
@Semantics(
        documentation = "https://pubs.opengroup.org/onlinepubs/9799919799/functions/stdin.html",
        limits = {},
        pace = {},
        resolve = Resolve.SECOND_MESSAGE)
public abstract class ConsoleNotifier extends Notifier {

    /** What each line begins with; an empty text leaves it out. */
    @Field(defaultValue = "[incident]")
    protected abstract String prefix();

    /** Which standard stream the line goes to. */
    @Field(defaultValue = "stdout")
    protected abstract Line.Stream stream();

    /** Writes the severity in capitals; else it is in lower case. */
    @Field(defaultValue = "false")
    protected abstract boolean uppercaseSeverity();

    @Override
    protected Step begin(Notice notice) {
        Line line = new Line(stream(), text(notice.incident()));
        return Step.ask(line, written -> Verdict.accepted(line.text()));
    }

    private String text(Incident incident) {
        String state = incident.status() == Status.RESOLVED ? inCase("resolved") : "";
        return Stream.of(prefix(), state, inCase(incident.severity().word()), what(incident))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String inCase(String word) {
        return uppercaseSeverity() ? word.toUpperCase(Locale.ROOT) : word.toLowerCase(Locale.ROOT);
    }

    private static String what(Incident incident) {
        return incident.summary().isEmpty() ? incident.title() : incident.title() + ": " + incident.summary();
    }
}
