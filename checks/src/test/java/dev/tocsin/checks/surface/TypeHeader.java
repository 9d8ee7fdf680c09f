package dev.tocsin.checks.surface;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The line that declares a type.
 *
 * @param isOpen whether others may extend it
 */
record TypeHeader(Class<?> type, boolean isOpen) {

    String line() {
        return modifiers()
                + keyword()
                + " "
                + type.getCanonicalName()
                + Types.variables(type).strip()
                + components()
                + superclass()
                + interfaces()
                + permitted();
    }

    private String modifiers() {
        String owner = type.isMemberClass() && !Modifier.isStatic(type.getModifiers()) ? "inner " : "";
        if (type.isInterface()) {
            return type.isSealed() ? "sealed " : "";
        }
        if (type.isRecord() || type.isEnum()) {
            return "";
        }
        String extent = type.isSealed() ? "sealed " : isOpen ? "" : "final ";
        return owner + extent + (isOpen && Modifier.isAbstract(type.getModifiers()) ? "abstract " : "");
    }

    private String keyword() {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isInterface()) {
            return "interface";
        }
        return type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    }

    private String components() {
        if (!type.isRecord()) {
            return "";
        }
        return Stream.of(type.getRecordComponents())
                .map(TypeHeader::component)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String component(RecordComponent component) {
        return Types.text(component.getAnnotatedType()) + " " + component.getName();
    }

    private String superclass() {
        AnnotatedType above = type.getAnnotatedSuperclass();
        if (above == null || type.isRecord() || type.isEnum() || above.getType() == Object.class || isHidden(above)) {
            return "";
        }
        return " extends " + Types.text(above);
    }

    private String interfaces() {
        AnnotatedType[] shown = Stream.of(type.getAnnotatedInterfaces())
                .filter(each -> !type.isAnnotation() && !isHidden(each))
                .toArray(AnnotatedType[]::new);
        return Types.list(shown, type.isInterface() ? " extends " : " implements ", "");
    }

    private String permitted() {
        if (!type.isSealed() || type.isEnum()) {
            return "";
        }
        return Stream.of(Objects.requireNonNull(type.getPermittedSubclasses()))
                .filter(ExportedTypes::isVisible)
                .map(Class::getCanonicalName)
                .sorted()
                .collect(Collectors.joining(", ", " permits ", ""));
    }

    private static boolean isHidden(AnnotatedType annotated) {
        Type plain = annotated.getType();
        return plain instanceof Class<?> above && !ExportedTypes.isVisible(above);
    }
}
