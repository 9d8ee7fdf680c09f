package dev.tocsin.processor;

import dev.tocsin.api.Action;
import dev.tocsin.api.AtLeastOne;
import dev.tocsin.api.AtMostOne;
import dev.tocsin.api.ExactlyOne;
import dev.tocsin.api.Field;
import dev.tocsin.api.Param;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.PluginBase;
import dev.tocsin.api.Together;
import dev.tocsin.processor.rule.Findings;
import dev.tocsin.processor.rule.Rules;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.Scanner;
import dev.tocsin.processor.scan.Sources;
import dev.tocsin.processor.write.Writer;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Proves each definition of a compilation, and writes what belongs to it. Isolating, in the word of incremental compilers:
 * what is written for a class depends on that class and those above it only.
 */
@SupportedAnnotationTypes({"dev.tocsin.api.*", "javax.annotation.processing.Generated"})
public final class PluginProcessor extends AbstractProcessor {
    private static final List<Class<? extends Annotation>> ANNOTATIONS = List.of(
            Plugin.class,
            PluginBase.class,
            Field.class,
            Action.class,
            Param.class,
            ExactlyOne.class,
            ExactlyOne.List.class,
            AtLeastOne.class,
            AtLeastOne.List.class,
            AtMostOne.class,
            AtMostOne.List.class,
            Together.class,
            Together.List.class);

    /** The names of the root classes of all rounds. */
    private final Set<String> roots = new HashSet<>();

    /** The names of classes whose types are not all there; another processor may write the rest in this round. */
    private final Set<String> postponed = new LinkedHashSet<>();

    /** The names of classes in which something is wrong; what extends one of them cannot be written either. */
    private final Set<String> wrong = new HashSet<>();

    /** For the compiler. */
    public PluginProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * {@return true, as else {@code -Xlint:processing} says of each definition, and of what is written for it, that nobody
     * claimed its annotations}
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        roots.addAll(Sources.roots(round));
        Sources sources = Sources.of(processingEnv, roots);
        Scanner scanner = new Scanner(processingEnv, sources);
        Rules rules = new Rules(processingEnv, sources);
        Writer writer = new Writer(processingEnv);
        List<Definition> judged = new ArrayList<>();
        for (TypeElement type : definitions(round)) {
            Definition definition = scanner.scan(type);
            if (definition.isResolved()) {
                judge(definition, rules);
                judged.add(definition);
            } else {
                postponed.add(name(type));
            }
        }
        judged.stream().filter(this::isSound).forEach(definition -> write(definition, writer));
        return true;
    }

    private void judge(Definition definition, Rules rules) {
        Findings findings = rules.check(definition);
        findings.report(processingEnv.getMessager());
        if (findings.hasErrors()) {
            wrong.add(name(definition.type()));
        }
    }

    /** {@return whether nothing is wrong in a definition, nor in what it inherits} */
    private boolean isSound(Definition definition) {
        return definition.levels().stream().noneMatch(level -> wrong.contains(name(level.type())));
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    /** {@return the classes that are a definition, or have members as if they were} */
    private Set<TypeElement> definitions(RoundEnvironment round) {
        Set<TypeElement> definitions = new LinkedHashSet<>();
        postponed.forEach(
                name -> definitions.add(processingEnv.getElementUtils().getTypeElement(name)));
        postponed.clear();
        for (Class<? extends Annotation> annotation : ANNOTATIONS) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                owner(element).ifPresent(definitions::add);
            }
        }
        return definitions;
    }

    /** {@return the class that an element is a member of; none of a record's components, which any class may use} */
    private static Optional<TypeElement> owner(Element element) {
        if (element instanceof TypeElement type) {
            return Optional.of(type);
        }
        Element outer = element.getEnclosingElement();
        boolean member = isMethod(element) || (element.getKind() == ElementKind.PARAMETER && isMethod(outer));
        return member ? Optional.ofNullable(outer).flatMap(PluginProcessor::owner) : Optional.empty();
    }

    private static boolean isMethod(@Nullable Element element) {
        return element != null && element.getKind() == ElementKind.METHOD;
    }

    private void write(Definition definition, Writer writer) {
        try {
            writer.write(definition);
        } catch (IOException unwritable) {
            String message = "cannot write what belongs to this class: " + unwritable.getMessage();
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, definition.type());
        }
    }
}
