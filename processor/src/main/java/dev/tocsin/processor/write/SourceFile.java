package dev.tocsin.processor.write;

import dev.tocsin.api.generated.Definition;
import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.api.generated.Recorder;
import dev.tocsin.api.history.Invocation;
import dev.tocsin.api.history.Recorded;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.IncidentArguments;
import dev.tocsin.api.template.TemplateTree;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.processor.scan.TypeText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** One generated file: its imports, and how types, annotations and templates are written in it. */
final class SourceFile {
    /** The classes that templates name, as {@code $Host$}. */
    private static final Map<String, Class<?>> KNOWN = Stream.of(
                    ActionContract.class,
                    ArrayList.class,
                    Collections.class,
                    Definition.class,
                    Function.class,
                    HashSet.class,
                    Host.class,
                    Incident.class,
                    IncidentArguments.class,
                    Invocation.class,
                    LinkedHashMap.class,
                    List.class,
                    Locale.class,
                    Map.class,
                    Optional.class,
                    PluginFactory.class,
                    Recorded.class,
                    Recorder.class,
                    Set.class,
                    dev.tocsin.api.template.Template.class,
                    TemplateTree.class,
                    TreeSet.class,
                    Values.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Elements elements;
    private final TypeElement definition;
    private final Imports imports;
    private final AnnotationText annotations;
    private final TypeText types;
    private final TypeText plainTypes;

    SourceFile(Elements elements, TypeElement definition, Set<String> taken) {
        this.elements = elements;
        this.definition = definition;
        imports = new Imports(elements, scope(elements, definition), taken);
        annotations = new AnnotationText(elements, imports);
        plainTypes = new TypeText(imports::name, type -> "");
        types = new TypeText(imports::name, type -> prefix(annotations.of(type.getAnnotationMirrors())));
    }

    private static String scope(Elements elements, TypeElement definition) {
        return elements.getPackageOf(definition).getQualifiedName().toString();
    }

    private static String prefix(List<String> annotations) {
        return annotations.stream().map(annotation -> annotation + " ").collect(Collectors.joining());
    }

    AnnotationText annotations() {
        return annotations;
    }

    /** {@return how a type is written with the annotations on it} */
    TypeText types() {
        return types;
    }

    String name(TypeElement type) {
        return imports.name(type);
    }

    /** {@return a type without the annotations on it} */
    String type(TypeMirror type) {
        return plainTypes.of(type);
    }

    /** {@return a template with its gaps filled: those named in {@code values}, and the names of known classes} */
    String fill(String template, Map<String, String> values) {
        UnaryOperator<String> gaps = gap -> {
            String value = values.get(gap);
            return value == null ? known(gap) : value;
        };
        return new Template(template).fill(gaps);
    }

    private String known(String gap) {
        Class<?> type = KNOWN.get(gap);
        if (type == null) {
            throw new IllegalArgumentException("no value for the gap '" + gap + "'");
        }
        return imports.name(type);
    }

    /** {@return the annotation that marks generated code, if the module of the definition can see it} */
    String generated() {
        ModuleElement module = elements.getModuleOf(definition);
        TypeElement mark =
                module == null ? elements.getTypeElement(GENERATED) : elements.getTypeElement(module, GENERATED);
        return mark == null ? "" : "@" + name(mark) + "(\"dev.tocsin.processor.PluginProcessor\")";
    }

    /** {@return the access of what is generated from a class, with a space behind it: public where the class is} */
    static String access(TypeElement definition) {
        for (Element each = definition; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return "";
            }
        }
        return "public ";
    }

    /** {@return the whole file around a class} */
    String write(String text) {
        String scope = scope(elements, definition);
        String header = scope.isEmpty() ? "" : "package " + scope + ";\n\n";
        String imported = imports.declarations();
        return header + (imported.isEmpty() ? "" : imported + "\n\n") + tidy(text) + "\n";
    }

    /** {@return source without blank lines beside blank lines and at the ends of blocks} */
    private static String tidy(String text) {
        return text.replaceAll("\n{3,}", "\n\n").replaceAll("\n\n( *})", "\n$1");
    }
}
