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
 * @param usual on which terms receivers are told that do not say
 */
record ReceiverReader(FileTemplates templates, Notifiers notifiers, Globals globals, Terms usual) {

    private static final String NAME = "name";
    private static final String LABELS = "labels";

    /** The key of the receiver that is told in place of another. */
    static final String FALLBACK = "fallback";

    private static final List<String> OWN = List.of(NAME, FALLBACK, TermsReader.KEY, LABELS);
    private static final StringKind NAMES = new StringKind(new Range<>(1, null), null);

    List<Receiver> all(Input input, Place place) {
        List<Receiver> receivers = new ArrayList<>();
        List<Place> spots = new ArrayList<>();
        Map<String, Place> places = new HashMap<>();
        List<Input> items = items(input);
        for (int i = 0; i < items.size(); i++) {
            Place spot = place.item(i);
            if (items.get(i) instanceof Input.Entries(var keys)) {
                Receiver receiver = receiver(keys, spot);
                Place before = places.putIfAbsent(receiver.name(), spot);
                if (before != null && !receiver.name().isEmpty()) {
                    refuse(
                            spot.member(NAME),
                            Quoted.of(receiver.name()) + " is the name of '" + before.path() + "' too",
                            "give each receiver a name of its own");
                }
                receivers.add(receiver);
                spots.add(spot);
            } else {
                refuse(spot, "it is no mapping", "begin it with 'name:'");
            }
        }
        FallbackCheck fallbacks = new FallbackCheck(templates.reading(), receivers);
        for (int i = 0; i < receivers.size(); i++) {
            fallbacks.check(receivers.get(i), spots.get(i));
        }
        return receivers;
    }

    private Receiver receiver(Map<String, Input> keys, Place place) {
        Terms terms = new TermsReader(templates.reading()).read(keys, place, usual);
        if (!keys.containsKey(NAME)) {
            templates.reading().refuse(Code.MISSING, place.member(NAME), "it is required, but not given", "add it");
        }
        return new Receiver(
                text(keys, NAME, place).orElse(""), notifiers(keys, place, terms), terms, text(keys, FALLBACK, place));
    }

    /** {@return the text of that key, which is not empty; nothing if there is no such key, or a problem was added} */
    private Optional<String> text(Map<String, Input> keys, String key, Place place) {
        Input input = keys.get(key);
        if (input == null) {
            return Optional.empty();
        }
        Problems.Collector problems = Problems.collector();
        Object text = NAMES.read(input, place.member(key), problems);
        templates.reading().findings().addAll(problems);
        return Optional.ofNullable(text).map(String.class::cast);
    }

    private List<ConfiguredNotifier> notifiers(Map<String, Input> keys, Place place, Terms terms) {
        List<ConfiguredNotifier> configured = new ArrayList<>();
        keys.forEach((key, input) -> {
            if (OWN.contains(key)) {
                return;
            }
            Place spot = place.member(key);
            Optional<PluginContract> plugin = notifiers.find(key);
            if (plugin.isPresent()) {
                configured.addAll(configured(plugin.get(), input, spot, terms));
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
            List<String> keys = new ArrayList<>(List.of(NAME, FALLBACK, TermsReader.KEY));
            keys.addAll(notifiers.keys());
            templates.reading().refuse(Code.UNKNOWN_KEY, place, "a receiver has no such key", Nearest.hint(key, keys));
        }
    }

    private List<ConfiguredNotifier> configured(PluginContract plugin, Input input, Place place, Terms terms) {
        NotifierReader reader = new NotifierReader(globals, templates, plugin, terms.pace());
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
