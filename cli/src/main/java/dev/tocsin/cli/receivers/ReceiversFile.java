package dev.tocsin.cli.receivers;

import dev.tocsin.api.template.Templates;
import dev.tocsin.cli.source.Placeholders;
import dev.tocsin.cli.source.Source;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

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

    private static final String RECEIVERS = "receivers";
    private static final String GLOBAL = "global";
    private static final String TEMPLATES = "templates";
    private static final List<String> KEYS = List.of(
            RECEIVERS,
            GLOBAL,
            "route",
            "inhibit_rules",
            "time_intervals",
            "mute_time_intervals",
            TEMPLATES,
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
        FileTemplates templates = new FileTemplates(reading, wrong);
        Place root = reading.root();
        List<Receiver> receivers = YamlText.parse(source.text(MAX_BYTES), source.name())
                .map(document -> receivers(document, root, templates, notifiers))
                .orElse(List.of());
        Problems problems = reading.findings().problems();
        problems.orThrow();
        if (receivers.isEmpty()) {
            reading.refuse(Code.INVALID_RECEIVERS, root, "there is no receiver", "add one to '" + RECEIVERS + "'");
            reading.findings().problems().orThrow();
        }
        Problems warnings = Problems.collector()
                .addAll(problems)
                .addAll(templates.replaced())
                .toProblems();
        return new ReceiversFile(receivers, templates.templates(), warnings);
    }

    private static List<Receiver> receivers(Node document, Place root, FileTemplates templates, Notifiers notifiers) {
        Reading reading = templates.reading();
        if (!(document instanceof MappingNode mapping)) {
            reading.refuse(Code.INVALID_RECEIVERS, root, "it is no mapping", "write 'receivers:' and a list below");
            return List.of();
        }
        NodeReader nodes = new NodeReader(reading);
        Map<String, NodeTuple> entries = nodes.entries(mapping, root);
        entries.forEach((key, entry) -> check(key, entry, root, reading));
        Globals globals = globals(entries.get(GLOBAL), root.member(GLOBAL), nodes, reading);
        new GlobalKeys(reading, notifiers).check(globals.given().keySet(), globals.place());
        @Nullable NodeTuple files = entries.get(TEMPLATES);
        if (files != null) {
            templates.read(nodes.read(files.getValueNode(), root.member(TEMPLATES)), root.member(TEMPLATES));
        }
        @Nullable NodeTuple list = entries.get(RECEIVERS);
        return list == null
                ? List.of()
                : list(
                        list.getValueNode(),
                        root.member(RECEIVERS),
                        nodes,
                        new ReceiverReader(templates, notifiers, globals));
    }

    private static void check(String key, NodeTuple entry, Place root, Reading reading) {
        Place place = root.member(key);
        reading.mark(place, NodeReader.line(entry.getKeyNode()));
        if (!KEYS.contains(key)) {
            reading.refuse(
                    Code.UNKNOWN_KEY, place, "neither Tocsin nor Alertmanager has this key", Nearest.hint(key, KEYS));
        }
    }

    private static Globals globals(@Nullable NodeTuple entry, Place place, NodeReader nodes, Reading reading) {
        Input input = entry == null ? new Input.Typed(Json.nothing()) : nodes.read(entry.getValueNode(), place);
        if (input instanceof Input.Entries(var given)) {
            return new Globals(reading, given, place);
        }
        if (!(input instanceof Input.Typed(Json.Nothing _))) {
            reading.refuse(Code.INVALID_RECEIVERS, place, "it is no mapping", "write 'key: value' lines");
        }
        return new Globals(reading, Map.of(), place);
    }

    private static List<Receiver> list(Node node, Place place, NodeReader nodes, ReceiverReader reader) {
        if (node instanceof SequenceNode) {
            return reader.all(nodes.read(node, place), place);
        }
        reader.refuse(place, "it is no list", "begin each receiver with '- name:'");
        return List.of();
    }
}
