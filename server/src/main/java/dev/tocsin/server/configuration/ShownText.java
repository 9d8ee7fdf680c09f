package dev.tocsin.server.configuration;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.value.Json;
import dev.tocsin.server.configuration.receivers.Notifiers;
import dev.tocsin.server.configuration.receivers.ReceiverSchema;
import dev.tocsin.server.configuration.yaml.Document;
import dev.tocsin.server.configuration.yaml.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows a file as it is written, but for comments, and for the values that the contracts of plugins call secret or nothing is
 * known of. For one use.
 */
final class ShownText {
    /** What is shown of a secret, as with Alertmanager. */
    static final String MASK = "<secret>";

    /** What is shown of an address that is a secret: one again, as whoever reads the text wants one. Nobody has it (RFC 2606). */
    static final String ADDRESS_MASK = "https://secret.invalid/";

    private static final String RECEIVERS = "receivers";
    private static final String GLOBAL = "global";

    private final Document document;
    private final Notifiers notifiers;
    private final Map<Place, String> masks = new HashMap<>();

    /** @param notifiers the plugins that a receiver may configure */
    ShownText(Document document, Notifiers notifiers) {
        this.document = document;
        this.notifiers = notifiers;
    }

    /** {@return the text of a document that was read without a mistake} */
    String text() {
        if (document.read(GLOBAL) instanceof Input.Entries(var keys)) {
            Map<String, Kind> kinds = globals();
            keys.forEach((key, value) -> findInGlobal(key, value, kinds));
        }
        if (document.read(RECEIVERS) instanceof Input.Items(var receivers)) {
            for (int i = 0; i < receivers.size(); i++) {
                findInReceiver(receivers.get(i), document.place(RECEIVERS).item(i));
            }
        }
        for (String key : ConfigurationReader.PASSED_OVER) {
            findAll(document.read(key), document.place(key));
        }
        return document.textWith(masks);
    }

    /** {@return what may stand under the keys of {@code global}, as far as that is known} */
    private Map<String, Kind> globals() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Property own : List.of(Keys.RESOLVE_TIMEOUT, ReceiverSchema.terms())) {
            kinds.put(own.name(), own.kind());
        }
        notifiers.all().flatMap(plugin -> plugin.fields().stream()).forEach(field -> {
            String key = field.notes().global();
            if (key != null) {
                kinds.put(key, field.kind());
            }
        });
        return kinds;
    }

    private void findInGlobal(String key, Input value, Map<String, Kind> kinds) {
        Place place = document.place(GLOBAL).member(key);
        Kind kind = kinds.get(key);
        if (kind != null) {
            find(value, kind, place);
        } else if (!kinds.containsKey(Texts.nameIn(key))) {
            findAll(value, place);
        }
    }

    private void findInReceiver(Input receiver, Place place) {
        if (receiver instanceof Input.Entries(var keys)) {
            keys.forEach((key, configurations) -> {
                Optional<PluginContract> plugin = notifiers.find(key);
                plugin.ifPresent(contract ->
                        find(configurations, new ListKind(new ObjectKind(key, contract.fields())), place.member(key)));
            });
        }
    }

    private void findAll(Input input, Place place) {
        switch (input) {
            case Input.Entries(var members) -> members.forEach((name, value) -> findAll(value, place.member(name)));
            case Input.Items(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    findAll(items.get(i), place.item(i));
                }
            }
            case Input.Typed(Json.Nothing _) -> {}
            default -> masks.put(place, MASK);
        }
    }

    private void find(Input input, Kind kind, Place place) {
        if (kind instanceof ObjectKind object && input instanceof Input.Entries(var members)) {
            members.forEach((name, value) -> object.members().stream()
                    .filter(member -> member.isCalled(name))
                    .forEach(member -> find(value, member.kind(), place.member(name))));
        } else if (kind instanceof ListKind list && input instanceof Input.Items(var items)) {
            for (int i = 0; i < items.size(); i++) {
                find(items.get(i), list.element(), place.item(i));
            }
        } else if (kind instanceof MapKind map && input instanceof Input.Entries(var entries)) {
            entries.forEach((key, value) -> find(value, map.value(), place.member(key)));
        } else if (kind.holdsSecret() && !(input instanceof Input.Typed(Json.Nothing _))) {
            masks.put(place, kind instanceof SecretKind secret && secret.uri() ? ADDRESS_MASK : MASK);
        }
    }
}
