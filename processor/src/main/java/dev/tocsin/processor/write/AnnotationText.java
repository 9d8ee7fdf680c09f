package dev.tocsin.processor.write;

import static java.util.stream.Collectors.joining;

import dev.tocsin.processor.scan.TypeText;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/** Writes annotations as they stand in the source, but for those that only the compiler reads and those of a definition. */
final class AnnotationText extends SimpleAnnotationValueVisitor14<String, @Nullable Void> {
    private static final String DEFINITION = "dev.tocsin.api";
    private static final Set<String> OF_COMPILER = Set.of("java.lang.Override", "java.lang.SafeVarargs");

    private final Elements elements;
    private final Imports imports;
    private final TypeText types;

    AnnotationText(Elements elements, Imports imports) {
        this.elements = elements;
        this.imports = imports;
        this.types = new TypeText(imports::name, type -> "");
    }

    /** {@return the annotations that an override repeats} */
    List<String> of(List<? extends AnnotationMirror> annotations) {
        return annotations.stream().filter(this::isKept).map(this::of).toList();
    }

    private boolean isKept(AnnotationMirror annotation) {
        TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
        Retention retention = type.getAnnotation(Retention.class);
        boolean forSource = retention != null && retention.value() == RetentionPolicy.SOURCE;
        boolean ofDefinition = elements.getPackageOf(type).getQualifiedName().contentEquals(DEFINITION);
        return !forSource
                && !ofDefinition
                && !OF_COMPILER.contains(type.getQualifiedName().toString());
    }

    private String of(AnnotationMirror annotation) {
        String name =
                "@" + imports.name((TypeElement) annotation.getAnnotationType().asElement());
        Map<? extends ExecutableElement, ? extends AnnotationValue> values = annotation.getElementValues();
        return values.isEmpty()
                ? name
                : values.entrySet().stream()
                        .map(value -> value.getKey().getSimpleName() + " = " + visit(value.getValue()))
                        .collect(joining(", ", name + "(", ")"));
    }

    @Override
    protected String defaultAction(Object constant, @Nullable Void nothing) {
        if (constant instanceof String text) {
            return Literal.of(text);
        }
        if (constant instanceof Character character) {
            return Literal.of(character.charValue());
        }
        return constant instanceof Byte || constant instanceof Short
                ? constant.toString()
                : elements.getConstantExpression(constant);
    }

    @Override
    public String visitEnumConstant(VariableElement constant, @Nullable Void nothing) {
        TypeElement type = (TypeElement) Objects.requireNonNull(constant.getEnclosingElement());
        return imports.name(type) + "." + constant.getSimpleName();
    }

    @Override
    public String visitType(TypeMirror type, @Nullable Void nothing) {
        return types.of(type) + ".class";
    }

    @Override
    public String visitAnnotation(AnnotationMirror annotation, @Nullable Void nothing) {
        return of(annotation);
    }

    @Override
    public String visitArray(List<? extends AnnotationValue> values, @Nullable Void nothing) {
        return values.stream().map(this::visit).collect(joining(", ", "{", "}"));
    }
}
