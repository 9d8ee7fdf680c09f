package dev.tocsin.processor.scan;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Writes a type as Java source does.
 *
 * <p>Two choices are the caller's: how a class is named, and what is written of the annotations on a use of a type.
 */
public final class TypeText extends SimpleTypeVisitor14<String, @Nullable Void> {
    private static final TypeText QUALIFIED =
            new TypeText(type -> type.getQualifiedName().toString(), type -> "");

    private final Function<TypeElement, String> naming;
    private final Function<TypeMirror, String> annotations;

    /**
     * Makes a writer of types.
     *
     * @param naming names a class
     * @param annotations writes the annotations on a type, each with a space behind it
     */
    public TypeText(Function<TypeElement, String> naming, Function<TypeMirror, String> annotations) {
        this.naming = naming;
        this.annotations = annotations;
    }

    /** {@return a type with the whole names of its classes and without annotations} */
    public static String qualified(TypeMirror type) {
        return QUALIFIED.of(type);
    }

    /** {@return the type as source} */
    public String of(TypeMirror type) {
        return visit(type);
    }

    /** {@return the types as source, with commas between them} */
    public String list(List<? extends TypeMirror> types) {
        return types.stream().map(this::of).collect(joining(", "));
    }

    @Override
    protected String defaultAction(TypeMirror type, @Nullable Void nothing) {
        return annotations.apply(type) + type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String visitDeclared(DeclaredType type, @Nullable Void nothing) {
        String name = annotated(naming.apply((TypeElement) type.asElement()), annotations.apply(type));
        return type.getTypeArguments().isEmpty() ? name : name + "<" + list(type.getTypeArguments()) + ">";
    }

    /** {@return a name with annotations where the language wants them: before the last part of it} */
    private static String annotated(String name, String annotations) {
        int simple = annotations.isEmpty() ? 0 : name.lastIndexOf('.') + 1;
        return name.substring(0, simple) + annotations + name.substring(simple);
    }

    @Override
    public String visitError(javax.lang.model.type.ErrorType type, @Nullable Void nothing) {
        return visitDeclared(type, null);
    }

    @Override
    public String visitArray(ArrayType type, @Nullable Void nothing) {
        return of(type.getComponentType()) + "[]";
    }

    @Override
    public String visitTypeVariable(TypeVariable type, @Nullable Void nothing) {
        return annotations.apply(type) + type.asElement().getSimpleName();
    }

    @Override
    public String visitWildcard(WildcardType type, @Nullable Void nothing) {
        if (type.getExtendsBound() != null) {
            return "? extends " + of(type.getExtendsBound());
        }
        return type.getSuperBound() == null ? "?" : "? super " + of(type.getSuperBound());
    }

    @Override
    public String visitIntersection(IntersectionType type, @Nullable Void nothing) {
        return type.getBounds().stream().map(this::of).collect(joining(" & "));
    }
}
