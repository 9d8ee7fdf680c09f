package dev.tocsin.server.configuration.receivers;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.value.Json;
import dev.tocsin.server.configuration.yaml.Reading;
import dev.tocsin.server.configuration.yaml.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says under {@code global}, which its receivers need not say again.
 *
 * @param given what it says, by key
 * @param place where
 */
record Globals(Reading reading, Map<String, Input> given, Place place) {
    private static final List<String> ENDINGS = List.of("", Texts.SUFFIX);

    /** {@return what a receiver says of a plugin, completed by what it leaves out and is said here} */
    Map<String, Input> complete(Map<String, Input> own, PluginContract plugin, Place spot) {
        Map<String, Input> completed = new LinkedHashMap<>(own);
        for (Property field : plugin.fields()) {
            String key = field.notes().global();
            if (key != null && !isGiven(field, own) && !isReplaced(field, own, plugin)) {
                ENDINGS.forEach(ending -> take(key + ending, field.name() + ending, completed, spot));
            }
        }
        return completed;
    }

    private void take(String key, String name, Map<String, Input> completed, Place spot) {
        Input input = given.get(key);
        if (isThere(input)) {
            completed.put(name, input);
            reading.move(spot.member(name), place.member(key));
        }
    }

    /** {@return whether a receiver gives another field in place of this one} */
    private static boolean isReplaced(Property field, Map<String, Input> own, PluginContract plugin) {
        return plugin.rules().stream()
                .filter(rule -> rule.isExclusive() && rule.fields().contains(field.name()))
                .flatMap(rule -> rule.fields().stream())
                .flatMap(name -> plugin.field(name).stream())
                .anyMatch(other -> isGiven(other, own));
    }

    private static boolean isGiven(Property field, Map<String, Input> own) {
        return field.names().stream()
                .anyMatch(name -> ENDINGS.stream().anyMatch(ending -> isThere(own.get(name + ending))));
    }

    private static boolean isThere(@Nullable Input input) {
        return input != null && !(input instanceof Input.Typed(Json.Nothing _));
    }
}
