package dev.tocsin.processor.scan;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds types that are not there: another processor may write them yet, and if not, the compiler tells of them. */
final class Unresolved extends SimpleTypeVisitor14<Boolean, @Nullable Void> {
    private static final Unresolved FINDER = new Unresolved();

    private Unresolved() {
        super(false);
    }

    /** {@return whether anything that a definition declares or inherits names such a type} */
    static boolean isIn(Definition definition) {
        return definition.levels().stream().anyMatch(level -> isIn(level.type()))
                || definition.fields().stream().anyMatch(Unresolved::isIn)
                || definition.actions().stream().anyMatch(Unresolved::isIn);
    }

    private static boolean isIn(TypeElement type) {
        return FINDER.visit(type.getSuperclass());
    }

    private static boolean isIn(ActionMember action) {
        return FINDER.visit(action.result().type())
                || action.parameters().stream().anyMatch(Unresolved::isIn);
    }

    private static boolean isIn(Declaration declaration) {
        ValueType type = declaration.type();
        return FINDER.visit(type.type()) || (type instanceof ValueType.Components components && isIn(components));
    }

    private static boolean isIn(ValueType.Components components) {
        return components.components().stream().anyMatch(Unresolved::isIn);
    }

    @Override
    public Boolean visitError(ErrorType type, @Nullable Void nothing) {
        return true;
    }

    @Override
    public Boolean visitDeclared(DeclaredType type, @Nullable Void nothing) {
        return type.getTypeArguments().stream().anyMatch((TypeMirror argument) -> visit(argument));
    }

    @Override
    public Boolean visitArray(ArrayType type, @Nullable Void nothing) {
        return visit(type.getComponentType());
    }
}
