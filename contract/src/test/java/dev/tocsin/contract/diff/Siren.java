package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.NoneKind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.plugin.Result;
import dev.tocsin.contract.plugin.Rule;
import java.util.List;

/** A plugin whose contract tests put together. */
final class Siren {
    static final Kind TEXT = new StringKind(Range.any(), null);
    static final Kind NUMBER = new IntegerKind(Range.any(), false);

    private Siren() {}

    static PluginContract of(List<Property> fields, List<Rule> rules, List<ActionContract> actions) {
        return new PluginContract(
                new PluginId("delivery", "siren"),
                List.of(),
                "Wails.",
                fields,
                rules,
                actions,
                new Origin("acme.Siren", "acme.SirenPlugin$Factory", Origin.FORMAT));
    }

    static PluginContract of(Property... fields) {
        return of(List.of(fields), List.of(), List.of());
    }

    /** {@return the plugin with four optional fields, {@code a} to {@code d}} */
    static PluginContract ruledBy(Rule... rules) {
        return of(List.of(optional("a"), optional("b"), optional("c"), optional("d")), List.of(rules), List.of());
    }

    static PluginContract doing(ActionContract... actions) {
        return of(List.of(), List.of(), List.of(actions));
    }

    static Property field(String name, Kind kind, Presence presence, String... aliases) {
        return new Property(name, kind, presence, new Notes("Sample.", List.of(aliases), null), "T");
    }

    static Property field(Kind kind) {
        return field("x", kind, new Presence.Required());
    }

    static Property required(String name, String... aliases) {
        return field(name, TEXT, new Presence.Required(), aliases);
    }

    static Property optional(String name, String... aliases) {
        return field(name, TEXT, new Presence.Optional(), aliases);
    }

    static ActionContract action(String name, Property... parameters) {
        return new ActionContract(name, "Does.", false, List.of(parameters), new Result(new NoneKind(), false, "void"));
    }

    static ActionContract giving(Kind kind) {
        return giving(kind, false, "T");
    }

    static ActionContract giving(Kind kind, boolean optional, String javaType) {
        return new ActionContract("ring", "Does.", false, List.of(), new Result(kind, optional, javaType));
    }
}
