package dev.tocsin.server.configuration.receivers;

import dev.tocsin.api.template.Templates;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.server.configuration.yaml.Document;
import dev.tocsin.server.configuration.yaml.Reading;
import java.util.List;

/**
 * A file in the form of Alertmanager's configuration, of which the receivers are read: {@code <plugin>_configs} configures
 * the plugin of that name or alias, and {@code global} says what receivers need not. The other keys of Alertmanager are passed
 * over, and so are placeholders in them.
 *
 * @param receivers in the order of the file
 * @param templates what reads the templates of the receivers
 * @param warnings what works, but will not forever, and templates in whose place what is built in is sent
 */
public record ReceiversFile(List<Receiver> receivers, Templates templates, Problems warnings) {

    /** The longest file, in bytes. */
    public static final int MAX_BYTES = 4 << 20;

    /** The keys that a file may have. */
    public static final List<String> KEYS = List.of(
            "receivers",
            "global",
            "route",
            "inhibit_rules",
            "time_intervals",
            "mute_time_intervals",
            "templates",
            "tracing",
            "event_recorder");

    public ReceiversFile {
        receivers = List.copyOf(receivers);
    }

    /**
     * Reads a file.
     *
     * @param notifiers the plugins that a receiver may configure
     * @param wrong what becomes of templates that are wrong
     * @throws ProblemException with all that is wrong with the file
     */
    public static ReceiversFile read(
            Source source, Placeholders placeholders, Notifiers notifiers, WrongTemplates wrong) {
        Reading reading = new Reading(source.name(), placeholders);
        Document document = Document.parse(source.text(MAX_BYTES), KEYS, reading);
        Receivers receivers = Receivers.read(document, notifiers, wrong);
        Problems problems = reading.findings().problems();
        problems.orThrow();
        return new ReceiversFile(receivers.all(), receivers.templates(), receivers.warnings(problems));
    }
}
