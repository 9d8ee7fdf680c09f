package dev.tocsin.server.configuration.receivers;

import dev.tocsin.contract.kind.BooleanKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.SharedObjects;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.plugin.Rule;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.util.List;

/** The contract of a plugin that there is no code of. */
final class SirenContract {

    private static final Kind SECRET = new SecretKind(Range.any(), null, false);

    static final PluginContract CONTRACT = new PluginContract(
            new PluginId("delivery", "acme-siren"),
            List.of("siren"),
            "Sounds a siren.",
            List.of(
                    new Property(
                            "endpoint",
                            new UriKind(Range.any()),
                            new Presence.Required(),
                            new Notes("Text.", List.of("url"), null, "siren_url"),
                            "java.lang.Object"),
                    property(
                            "volume",
                            new IntegerKind(new Range<>(1L, 10L), false),
                            new Presence.Default(Json.of(1)),
                            List.of()),
                    property("loud", new BooleanKind(), new Presence.Default(Json.of(false)), List.of()),
                    global("key", "siren_key"),
                    global("chain", "siren_chain"),
                    property("http_config", SharedObjects.HTTP_CONFIG, new Presence.Optional(), List.of()),
                    property(
                            "inner",
                            new ObjectKind(
                                    "inner", List.of(property("token", SECRET, new Presence.Optional(), List.of()))),
                            new Presence.Optional(),
                            List.of())),
            List.of(new Rule(Rule.Form.AT_MOST_ONE, List.of("key", "chain"))),
            List.of(),
            new Origin("acme.Siren", "acme.SirenPlugin$Factory", Origin.FORMAT));

    private SirenContract() {}

    static String keyOf(ReceiversFile file) {
        Object key = file.receivers()
                .getFirst()
                .notifiers()
                .getFirst()
                .configuration()
                .get("key");
        return ((Secret) key).reveal();
    }

    private static Property global(String name, String key) {
        return new Property(
                name, SECRET, new Presence.Optional(), new Notes("Text.", List.of(), null, key), "java.lang.Object");
    }

    private static Property property(String name, Kind kind, Presence presence, List<String> aliases) {
        return new Property(name, kind, presence, new Notes("Text.", aliases, null), "java.lang.Object");
    }
}
