package dev.tocsin.processor.rule;

import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;

/**
 * The external name of a field, a parameter or a component, each alias, and the key under {@code global} is a slug; the name
 * in the source begins with a small letter, as those of generated constants do not.
 */
final class ExternalNames implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        for (Declaration declaration : Declarations.of(definition.own())) {
            String name = declaration.property().name();
            if (!PluginId.isSlug(name)) {
                String message = "its external name " + Quoted.of(name) + " is not a slug";
                String fix = "name it with the letters a to z and digits";
                findings.error(declaration.element(), Code.INVALID_NAME, message, fix);
            } else if (Character.isUpperCase(declaration.sourceName().charAt(0))) {
                String message = "its name begins with a capital letter, as that of a constant does";
                findings.error(declaration.element(), Code.INVALID_NAME, message, "begin it with a small one");
            }
            declaration
                    .property()
                    .notes()
                    .aliases()
                    .forEach(alias -> checkSlug(declaration, "aliases", "alias", alias, findings));
            declaration.said().global().ifPresent(key -> checkSlug(declaration, "global", "key", key, findings));
        }
    }

    private static void checkSlug(Declaration of, String member, String noun, String text, Findings findings) {
        if (!PluginId.isSlug(text)) {
            String message = "the " + noun + " " + Quoted.of(text) + " is not a slug";
            findings.error(of.element(), member, Code.INVALID_NAME, message, SlugNames.FIX);
        }
    }
}
