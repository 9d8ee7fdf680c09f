package dev.tocsin.processor.rule;

import dev.tocsin.api.Plugin;
import dev.tocsin.api.PluginBase;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.processor.scan.Definition;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The name, the group and the aliases of a plugin are slugs, such as {@code acme-siren}, and all names differ. */
final class SlugNames implements Rule {
    /** What to do about a name that is not a slug. */
    static final String FIX = "give small letters and digits, with '-' or '_' between words";

    @Override
    public void check(Definition definition, Findings findings) {
        TypeElement type = definition.type();
        PluginBase base = type.getAnnotation(PluginBase.class);
        if (base != null && !base.group().isEmpty()) {
            checkSlug(type, "group", "group", base.group(), findings);
        }
        Plugin plugin = type.getAnnotation(Plugin.class);
        if (plugin != null) {
            checkNames(definition, plugin, findings);
        }
    }

    private static void checkNames(Definition definition, Plugin plugin, Findings findings) {
        TypeElement type = definition.type();
        if (!plugin.group().isEmpty()) {
            checkSlug(type, "group", "group", plugin.group(), findings);
        }
        String name = definition.contract().id().name();
        checkSlug(
                type,
                "Plugin.value",
                plugin.value().isEmpty() ? "name made of the class name" : "name",
                name,
                findings);
        Set<String> taken = new HashSet<>(Set.of(name));
        for (String alias : plugin.aliases()) {
            checkSlug(type, "aliases", "alias", alias, findings);
            if (!taken.add(alias)) {
                String message = "the alias " + Quoted.of(alias) + " is a name of it already";
                findings.error(type, "aliases", Code.INVALID_NAME, message, "remove it");
            }
        }
    }

    private static void checkSlug(TypeElement type, String member, String noun, String text, Findings findings) {
        if (!PluginId.isSlug(text)) {
            String message = "the " + noun + " " + Quoted.of(text) + " is not a slug";
            findings.error(type, member, Code.INVALID_NAME, message, FIX);
        }
    }
}
