package dev.tocsin.server.configuration.receivers;

import dev.tocsin.api.template.Templates;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.server.configuration.yaml.Document;
import dev.tocsin.server.configuration.yaml.Reading;
import java.util.List;
import java.util.Map;

/**
 * The receivers of a document, as far as they could be read.
 *
 * @param all in the order of the document
 * @param templates what reads the templates of the receivers
 * @param replaced what is wrong with templates in whose place what is built in is sent
 */
public record Receivers(List<Receiver> all, Templates templates, Problems replaced) {
    private static final String RECEIVERS = "receivers";
    private static final String GLOBAL = "global";
    private static final String TEMPLATES = "templates";

    /** Copies the list. */
    public Receivers {
        all = List.copyOf(all);
    }

    /**
     * Reads the receivers, and what they share; what is wrong is told to the document's reading.
     *
     * @param notifiers the plugins that a receiver may configure
     * @param wrong what becomes of templates that are wrong
     */
    public static Receivers read(Document document, Notifiers notifiers, WrongTemplates wrong) {
        Reading reading = document.reading();
        FileTemplates templates = new FileTemplates(reading, wrong);
        Globals globals = globals(document);
        new GlobalKeys(reading, notifiers).check(globals.given().keySet(), globals.place());
        Terms usual = new TermsReader(reading).read(globals.given(), globals.place(), Terms.ofDefaults());
        templates.read(document.read(TEMPLATES), document.place(TEMPLATES));
        List<Receiver> receivers = receivers(document, new ReceiverReader(templates, notifiers, globals, usual));
        if (receivers.isEmpty() && !reading.findings().problems().hasErrors()) {
            Place root = reading.root();
            reading.refuse(Code.INVALID_RECEIVERS, root, "there is no receiver", "add one to '" + RECEIVERS + "'");
        }
        return new Receivers(receivers, templates.templates(), templates.replaced());
    }

    /** {@return what was found that is no mistake, and what is wrong with templates that are replaced} */
    public Problems warnings(Problems found) {
        return Problems.collector().addAll(found).addAll(replaced).toProblems();
    }

    private static Globals globals(Document document) {
        Place place = document.place(GLOBAL);
        Input input = document.read(GLOBAL);
        if (input instanceof Input.Entries(var given)) {
            return new Globals(document.reading(), given, place);
        }
        if (!(input instanceof Input.Typed(Json.Nothing _))) {
            String fix = "write 'key: value' lines";
            document.reading().refuse(Code.INVALID_RECEIVERS, place, "it is no mapping", fix);
        }
        return new Globals(document.reading(), Map.of(), place);
    }

    private static List<Receiver> receivers(Document document, ReceiverReader reader) {
        Place place = document.place(RECEIVERS);
        Input input = document.read(RECEIVERS);
        if (document.has(RECEIVERS) && !(input instanceof Input.Items)) {
            reader.refuse(place, "it is no list", "begin each receiver with '- name:'");
        }
        return reader.all(input, place);
    }
}
