package dev.tocsin.processor.write;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Writes the head of a method that overrides another: the same in all that reflection and a caller can see. */
final class Signature {
    private final SourceFile file;
    private final ExecutableElement method;
    private final List<String> parameterNames;

    /**
     * Makes a signature.
     *
     * @param parameterNames the names of the parameters, which the method may have lost on its way through a class file
     */
    Signature(SourceFile file, ExecutableElement method, List<String> parameterNames) {
        this.file = file;
        this.method = method;
        this.parameterNames = parameterNames;
    }

    /** {@return the annotations, one a line, {@code @Override} first} */
    String annotations() {
        List<String> annotations = new ArrayList<>(List.of("@Override"));
        annotations.addAll(file.annotations().of(method.getAnnotationMirrors()));
        return String.join("\n", annotations);
    }

    /** {@return the head from the access to the exceptions} */
    String head() {
        String thrown = file.types().list(method.getThrownTypes());
        return access()
                + typeParameters()
                + typeOf(method.getReturnType(), method.getAnnotationMirrors())
                + " "
                + method.getSimpleName()
                + "("
                + parameters()
                + ")"
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    /** {@return the access of the method, with a space behind it} */
    private String access() {
        if (method.getModifiers().contains(Modifier.PUBLIC)) {
            return "public ";
        }
        return method.getModifiers().contains(Modifier.PROTECTED) ? "protected " : "";
    }

    private String typeParameters() {
        return method.getTypeParameters().isEmpty()
                ? ""
                : method.getTypeParameters().stream().map(this::typeParameter).collect(joining(", ", "<", "> "));
    }

    /** {@return the method's type parameters as arguments of a call, without which a call might choose others} */
    String typeArguments() {
        return method.getTypeParameters().isEmpty()
                ? ""
                : method.getTypeParameters().stream()
                        .map(parameter -> parameter.getSimpleName().toString())
                        .collect(joining(", ", "<", ">"));
    }

    private String typeParameter(TypeParameterElement parameter) {
        String bounds = parameter.getBounds().stream()
                .filter(bound -> !bound.toString().equals("java.lang.Object"))
                .map(file.types()::of)
                .collect(joining(" & "));
        String annotations = String.join(" ", file.annotations().of(parameter.getAnnotationMirrors()));
        return (annotations.isEmpty() ? "" : annotations + " ")
                + parameter.getSimpleName()
                + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    private String parameters() {
        List<String> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            parameters.add(parameter(parameter, parameterNames.get(parameters.size())));
        }
        return String.join(", ", parameters);
    }

    private String parameter(VariableElement parameter, String name) {
        boolean last = parameter.equals(
                method.getParameters().get(method.getParameters().size() - 1));
        String annotations = String.join(" ", file.annotations().of(parameter.getAnnotationMirrors()));
        String type = method.isVarArgs() && last
                ? file.types().of(((ArrayType) parameter.asType()).getComponentType()) + "..."
                : typeOf(parameter.asType(), parameter.getAnnotationMirrors());
        return (annotations.isEmpty() ? "" : annotations + " ") + type + " " + name;
    }

    /** {@return a type with the annotations on it, but for those on the declaration too, which are written there} */
    private String typeOf(TypeMirror type, List<? extends AnnotationMirror> written) {
        boolean twice = type.getAnnotationMirrors().stream()
                .anyMatch(annotation -> written.stream().anyMatch(other -> same(annotation, other)));
        return twice ? file.type(type) : file.types().of(type);
    }

    private static boolean same(AnnotationMirror one, AnnotationMirror other) {
        return one.getAnnotationType()
                .toString()
                .equals(other.getAnnotationType().toString());
    }
}
