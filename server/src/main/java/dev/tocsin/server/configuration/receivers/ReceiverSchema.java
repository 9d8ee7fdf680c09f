package dev.tocsin.server.configuration.receivers;

import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.server.configuration.yaml.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What receivers and what they share may hold, as kinds; what holds across their values is not said.
 *
 * @param notifiers the plugins that a receiver may configure
 */
public record ReceiverSchema(Notifiers notifiers) {
    private static final Kind TEXT = new StringKind(Range.any(), null);
    private static final Presence FREE = new Presence.Optional();

    /** {@return a receiver, which has a list for each plugin and each of its aliases} */
    public ObjectKind receiver() {
        List<Property> keys = new ArrayList<>();
        Kind name = new StringKind(new Range<>(1, null), null);
        keys.add(property("name", name, new Presence.Required(), "What routes call the receiver."));
        keys.add(property(
                ReceiverReader.FALLBACK, name, FREE, "The receiver that is told while this one cannot be told."));
        keys.add(TermsReader.property("On which terms it is told; as under 'global' unless given."));
        keys.add(property("labels", new MapKind(TEXT), FREE, "Labels of the receiver; without effect here."));
        for (String key : notifiers.keys()) {
            PluginContract plugin = notifiers.find(key).orElseThrow();
            keys.add(property(key, new ListKind(notifier(plugin)), FREE, plugin.doc()));
        }
        return new ObjectKind("receiver", keys);
    }

    /** {@return under {@code global}, on which terms receivers are told} */
    public static Property terms() {
        return TermsReader.property("On which terms receivers are told that do not say.");
    }

    private static ObjectKind notifier(PluginContract plugin) {
        List<Property> fields = new ArrayList<>(withFiles(plugin.fields()));
        fields.add(NotifierReader.sendResolved(plugin));
        return new ObjectKind(plugin.id().name() + "_config", fields);
    }

    /** {@return what may stand under {@code global}: what receivers need not say again} */
    public List<Property> globals() {
        Map<String, Property> globals = new LinkedHashMap<>();
        notifiers.all().flatMap(plugin -> plugin.fields().stream()).forEach(field -> {
            String key = field.notes().global();
            if (key != null) {
                globals.putIfAbsent(
                        key, property(key, field.kind(), FREE, field.notes().description()));
            }
        });
        List<Property> all = new ArrayList<>(withFiles(List.copyOf(globals.values())));
        all.add(terms());
        GlobalKeys.ofPlugins()
                .filter(key -> !globals.containsKey(key))
                .map(key -> property(key, new AnyKind(), FREE, "A key of Alertmanager; without effect here."))
                .forEach(all::add);
        return all;
    }

    /** {@return the properties and, for each text, one more of the file that holds it; none must be given by its own name} */
    private static List<Property> withFiles(List<Property> properties) {
        return properties.stream().flatMap(ReceiverSchema::withFile).toList();
    }

    private static Stream<Property> withFile(Property property) {
        Kind kind = inside(property.kind());
        if (!kind.isText()) {
            boolean isNeeded = property.notes().global() == null;
            return Stream.of(with(property, kind, isNeeded ? property.presence() : free(property)));
        }
        Stream<Property> files = property.names().stream()
                .map(name -> property(name + Texts.SUFFIX, TEXT, FREE, "The file with '" + property.name() + "'."));
        return Stream.concat(Stream.of(with(property, kind, free(property))), files);
    }

    private static Presence free(Property property) {
        return property.presence().isRequired() ? FREE : property.presence();
    }

    private static Property with(Property property, Kind kind, Presence presence) {
        return new Property(property.name(), kind, presence, property.notes(), property.javaType());
    }

    private static Kind inside(Kind kind) {
        if (kind instanceof ObjectKind object) {
            return new ObjectKind(object.name(), withFiles(object.members()));
        }
        if (kind instanceof ListKind list) {
            return new ListKind(inside(list.element()));
        }
        return kind instanceof MapKind map ? new MapKind(inside(map.value())) : kind;
    }

    private static Property property(String name, Kind kind, Presence presence, String description) {
        return new Property(name, kind, presence, Notes.of(description), "java.lang.Object");
    }
}
