package dev.tocsin.processor.scan;

import dev.tocsin.api.Plugin;
import dev.tocsin.api.PluginBase;
import dev.tocsin.contract.plugin.PluginContract;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A class as its author wrote it, with all that it inherits: a plugin, or a base of plugins.
 *
 * @param type the class
 * @param levels what each class declares, from the topmost down to this one
 * @param fields all fields, inherited ones first
 * @param actions all actions, sorted by name
 * @param contract what the plugin promises; of a base, what it hands down
 */
public record Definition(
        TypeElement type,
        List<Level> levels,
        List<Declaration> fields,
        List<ActionMember> actions,
        PluginContract contract) {
    public Definition {
        levels = List.copyOf(levels);
        fields = List.copyOf(fields);
        actions = List.copyOf(actions);
    }

    /** {@return whether it is a plugin itself} */
    public boolean isPlugin() {
        return type.getAnnotation(Plugin.class) != null;
    }

    /** {@return whether it is a base of plugins} */
    public boolean isBase() {
        return type.getAnnotation(PluginBase.class) != null;
    }

    /** {@return whether every type that it names is there; else a later round may know more} */
    public boolean isResolved() {
        return !Unresolved.isIn(this);
    }

    /** {@return what the classes above it declare, from the topmost down} */
    public List<Level> above() {
        return levels.subList(0, levels.size() - 1);
    }

    /** {@return what the class declares itself} */
    public Level own() {
        return levels.get(levels.size() - 1);
    }

    /** {@return the contract of what the class declares itself, for its companion} */
    public PluginContract ownContract() {
        return new PluginContract(
                contract.id(),
                contract.aliases(),
                contract.doc(),
                own().fields().stream().map(Declaration::property).toList(),
                own().rules(),
                own().actions().stream().map(ActionMember::contract).toList(),
                contract.origin());
    }
}
