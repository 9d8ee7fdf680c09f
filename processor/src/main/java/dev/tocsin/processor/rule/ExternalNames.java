package dev.tocsin.processor.rule;

import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;

/**
 * The external name of a field, a parameter or a component, and each alias, is a slug; the name in the source begins with a
 * small letter, as those of generated constants do not.
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
            declaration.property().notes().aliases().stream()
                    .filter(alias -> !PluginId.isSlug(alias))
                    .forEach(alias -> findings.error(
                            declaration.element(),
                            "aliases",
                            Code.INVALID_NAME,
                            "the alias " + Quoted.of(alias) + " is not a slug",
                            SlugNames.FIX));
        }
    }
}
