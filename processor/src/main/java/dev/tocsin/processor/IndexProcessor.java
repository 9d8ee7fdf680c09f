package dev.tocsin.processor;

import dev.tocsin.api.Plugin;
import dev.tocsin.processor.rule.Findings;
import dev.tocsin.processor.rule.UniquePlugins;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.Scanner;
import dev.tocsin.processor.scan.Sources;
import dev.tocsin.processor.write.Writer;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes the index of a compilation: a line for each of its plugins. Aggregating, in the word of incremental compilers, and
 * so kept from all else; it sees every plugin each time, though maybe as a class file.
 *
 * <p>It asks for its one annotation by name: who asks for all is shown {@code @Override} too, which no class file keeps, and
 * for that Gradle compiles everything again.
 */
@SupportedAnnotationTypes("dev.tocsin.api.Plugin")
public final class IndexProcessor extends AbstractProcessor {
    private final Set<String> roots = new HashSet<>();
    private final SortedMap<String, Definition> plugins = new TreeMap<>();
    private final UniquePlugins names = new UniquePlugins();

    /** For the compiler. */
    public IndexProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** {@return false, as the annotations are for the other processor too} */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        roots.addAll(Sources.roots(round));
        Scanner scanner = new Scanner(processingEnv, Sources.of(processingEnv, roots));
        Findings findings = new Findings();
        for (TypeElement plugin : ElementFilter.typesIn(round.getElementsAnnotatedWith(Plugin.class))) {
            Definition definition = scanner.scan(plugin);
            plugins.put(definition.contract().origin().factory(), definition);
            names.check(definition, findings);
        }
        findings.report(processingEnv.getMessager());
        if (round.processingOver() && !round.errorRaised() && !plugins.isEmpty()) {
            writeIndex();
        }
        return false;
    }

    private void writeIndex() {
        try {
            new Writer(processingEnv).writeIndex(plugins.values());
        } catch (IOException unwritable) {
            String message = "cannot write the index of plugins: " + unwritable.getMessage();
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
        }
    }
}
