package dev.tocsin.server.configuration.receivers;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the receivers of one file.
 *
 * @param templates what reads templates, and what is known of the file
 * @param notifiers the plugins that a receiver may configure
 * @param globals what receivers need not say
 */
record ReceiverReader(FileTemplates templates, Notifiers notifiers, Globals globals) {

    private static final String NAME = "name";
    private static final String LABELS = "labels";
    private static final StringKind NAMES = new StringKind(new Range<>(1, null), null);

    List<Receiver> all(Input input, Place place) {
        List<Receiver> receivers = new ArrayList<>();
        Map<String, Place> places = new HashMap<>();
        List<Input> items = items(input);
        for (int i = 0; i < items.size(); i++) {
            Place spot = place.item(i);
            if (items.get(i) instanceof Input.Entries(var keys)) {
                Receiver receiver = new Receiver(name(keys, spot), notifiers(keys, spot));
                Place before = places.putIfAbsent(receiver.name(), spot);
                if (before != null && !receiver.name().isEmpty()) {
                    refuse(
                            spot.member(NAME),
                            Quoted.of(receiver.name()) + " is the name of '" + before.path() + "' too",
                            "give each receiver a name of its own");
                }
                receivers.add(receiver);
            } else {
                refuse(spot, "it is no mapping", "begin it with 'name:'");
            }
        }
        return receivers;
    }

    /** {@return the name; an empty one where a problem was added} */
    private String name(Map<String, Input> keys, Place place) {
        Input name = keys.get(NAME);
        if (name == null) {
            templates.reading().refuse(Code.MISSING, place.member(NAME), "it is required, but not given", "add it");
            return "";
        }
        Problems.Collector problems = Problems.collector();
        Object text = NAMES.read(name, place.member(NAME), problems);
        templates.reading().findings().addAll(problems);
        return text == null ? "" : (String) text;
    }

    private List<ConfiguredNotifier> notifiers(Map<String, Input> keys, Place place) {
        List<ConfiguredNotifier> configured = new ArrayList<>();
        keys.forEach((key, input) -> {
            if (key.equals(NAME) || key.equals(LABELS)) {
                return;
            }
            Place spot = place.member(key);
            Optional<PluginContract> plugin = notifiers.find(key);
            if (plugin.isPresent()) {
                configured.addAll(configured(plugin.get(), input, spot));
            } else {
                refuseUnknown(key, spot);
            }
        });
        return configured;
    }

    private void refuseUnknown(String key, Place place) {
        Optional<String> name = Notifiers.nameIn(key);
        if (name.isPresent()) {
            templates
                    .reading()
                    .refuse(
                            Code.UNKNOWN_PLUGIN,
                            place,
                            "no plugin of group 'delivery' is called " + Quoted.of(name.get()),
                            Nearest.hint(key, notifiers.keys()));
        } else {
            List<String> keys = new ArrayList<>(notifiers.keys());
            keys.addFirst(NAME);
            templates.reading().refuse(Code.UNKNOWN_KEY, place, "a receiver has no such key", Nearest.hint(key, keys));
        }
    }

    private List<ConfiguredNotifier> configured(PluginContract plugin, Input input, Place place) {
        NotifierReader reader = new NotifierReader(globals, templates, plugin);
        List<ConfiguredNotifier> configured = new ArrayList<>();
        List<Input> items = items(input);
        for (int i = 0; i < items.size(); i++) {
            reader.read(items.get(i), place.item(i)).ifPresent(configured::add);
        }
        if (!(input instanceof Input.Items) && !isNull(input)) {
            refuse(place, "it is no list", "begin each configuration with '- '");
        }
        return configured;
    }

    private static List<Input> items(Input input) {
        return input instanceof Input.Items(var values) ? values : List.of();
    }

    private static boolean isNull(Input input) {
        return input instanceof Input.Typed(Json.Nothing _);
    }

    void refuse(Place place, String message, String fix) {
        templates.reading().refuse(Code.INVALID_RECEIVERS, place, message, fix);
    }
}
