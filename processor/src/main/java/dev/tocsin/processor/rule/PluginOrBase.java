package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Definition;

/** A definition is a plugin or a base of plugins, not both. */
final class PluginOrBase implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        if (definition.isPlugin() && definition.isBase()) {
            findings.error(
                    definition.type(),
                    Code.INVALID_CLASS,
                    "it is annotated with both @Plugin and @PluginBase",
                    "keep @Plugin on what is created by name, @PluginBase on what is only extended");
        }
    }
}
