package dev.tocsin.processor.write;

import dev.tocsin.processor.scan.ActionMember;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The names inside a generated class. Those of the author's fields stay as they are, as callers see them; ours step aside.
 */
final class PluginNames {
    private static final List<String> NESTED = List.of("Builder", "Factory");

    private final String plugin;
    private final String host;
    private final String recorder;
    private final Map<String, String> constants = new HashMap<>();
    private final Map<String, String> stages = new HashMap<>();

    PluginNames(Definition definition) {
        plugin = Names.plugin(definition.type());
        Scope fields = new Scope(
                definition.fields().stream().map(Declaration::sourceName).toList());
        host = fields.name("host");
        recorder = fields.name("recorder");
        Scope upper = new Scope(List.of("DEFINITION", "DEFAULTS"));
        for (ActionMember action : definition.actions()) {
            constants.put(action.name(), upper.name(Names.snake(action.name()).toUpperCase(Locale.ROOT)));
        }
        Scope types = new Scope(NESTED);
        for (Declaration field : definition.fields()) {
            stages.put(field.sourceName(), types.name(capitalized(field.sourceName()) + "Stage"));
        }
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@return the simple name of the generated class} */
    String plugin() {
        return plugin;
    }

    /** {@return the name of what holds the host} */
    String host() {
        return host;
    }

    /** {@return the name of what holds the recorder} */
    String recorder() {
        return recorder;
    }

    /** {@return the name of the constant for an action} */
    String constant(ActionMember action) {
        return Objects.requireNonNull(constants.get(action.name()));
    }

    /** {@return the name of the stage that needs a field} */
    String stage(Declaration field) {
        return Objects.requireNonNull(stages.get(field.sourceName()));
    }

    /** {@return the simple names that mean a member of the generated class, its own or inherited} */
    Set<String> taken(Definition definition, Elements elements) {
        Set<String> taken = new HashSet<>(NESTED);
        taken.add(plugin);
        taken.addAll(stages.values());
        ElementFilter.typesIn(elements.getAllMembers(definition.type())).stream()
                .map(Element::getSimpleName)
                .forEach(name -> taken.add(name.toString()));
        return taken;
    }
}
