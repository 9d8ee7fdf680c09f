package dev.tocsin.processor.rule;

import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.Sources;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/** All rules that one definition alone can keep or break. */
public final class Rules {
    private static final Rule HOME = new HomeOfMembers();

    private final List<Rule> all;

    /** Makes the rules for the compilation behind {@code environment}. */
    public Rules(ProcessingEnvironment environment, Sources sources) {
        Elements elements = environment.getElementUtils();
        all = List.of(
                new AbstractClass(),
                new ReachableClass(),
                new ClassWithoutTypeParameters(),
                new PluginOrBase(),
                new KnownBase(elements, sources),
                new ImplementedMethods(elements),
                new UsableConstructor(),
                new QuietConstructor(sources),
                new SlugNames(),
                new AccessorShape(),
                new FreeAccessorNames(),
                new ExternalNames(),
                new UniqueExternalNames(),
                new FreeReceiverKeys(),
                new KindOfEach(),
                new DefaultFits(),
                new DefaultOnOptional(),
                new SecretWithoutDefault(),
                new FittingMembers(),
                new BoundsInOrder(),
                new LengthsInOrder(),
                new ReadablePattern(),
                new SensibleChoices(),
                new ActionShape(),
                new FreeActionNames(),
                new FreeMethodNames(elements),
                new OneMethodPerAction(elements),
                new Described(),
                new RuleFields(),
                new DeclaredSemantics(),
                new SensibleSemantics(),
                new KeptFields(),
                new KeptActions(elements),
                HOME);
    }

    /** {@return what is wrong in a definition; of a class that is none, only that it has members of one} */
    public Findings check(Definition definition) {
        Findings findings = new Findings();
        List<Rule> rules = definition.isPlugin() || definition.isBase() ? all : List.of(HOME);
        rules.forEach(rule -> rule.check(definition, findings));
        return findings;
    }
}
