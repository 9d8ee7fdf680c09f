package dev.tocsin.processor.rule;

import dev.tocsin.processor.scan.Definition;
import java.util.List;

/** All rules. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new AbstractClass(),
            new ReachableClass(),
            new ClassWithoutTypeParameters(),
            new PluginOrBase(),
            new UsableConstructor(),
            new SlugNames(),
            new AccessorShape());

    private Rules() {}

    /** {@return what is wrong in a definition, by any rule} */
    public static Findings check(Definition definition) {
        Findings findings = new Findings();
        ALL.forEach(rule -> rule.check(definition, findings));
        return findings;
    }
}
