package dev.tocsin.checks.surface;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One public type as its users may rely on it. What only matters to those who extend it (protected members, what is abstract
 * or final) is left out of types that nobody else can extend.
 */
final class Declaration {
    private final Class<?> type;
    private final boolean isOpen;
    private final ImpliedMembers implied;
    private final SortedMap<String, String> lines = new TreeMap<>();

    private Declaration(Class<?> type) {
        this.type = type;
        this.isOpen = isOpen(type);
        this.implied = new ImpliedMembers(type);
    }

    static Declaration of(Class<?> type) {
        Declaration declaration = new Declaration(type);
        declaration.describe();
        return declaration;
    }

    /** {@return its lines by the member that they are about, see {@link Surface}} */
    SortedMap<String, String> lines() {
        return lines;
    }

    private static boolean isOpen(Class<?> type) {
        if (type.isSealed() || type.isAnnotation()) {
            return false;
        }
        return type.isInterface()
                || !Modifier.isFinal(type.getModifiers())
                        && Stream.of(type.getDeclaredConstructors())
                                .anyMatch(each -> (each.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0);
    }

    private void describe() {
        lines.put("", new TypeHeader(type, isOpen).line());
        addNotes(type, "");
        for (Class<?> part : parts()) {
            Stream.of(part.getDeclaredFields()).filter(this::isShown).forEach(this::add);
            Stream.of(part.getDeclaredMethods()).filter(this::isShown).forEach(this::add);
        }
        Stream.of(type.getDeclaredConstructors()).filter(this::isShown).forEach(this::add);
    }

    /** The type itself, and those above it that nobody sees: their public members count as its own. */
    private List<Class<?>> parts() {
        return Stream.<Class<?>>iterate(
                        type,
                        part -> part != null && (part == type || !ExportedTypes.isVisible(part)),
                        Class::getSuperclass)
                .toList();
    }

    private boolean isShown(Member member) {
        if (member.isSynthetic() || implied.contains(member)) {
            return false;
        }
        return Modifier.isPublic(member.getModifiers()) || isOpen && Modifier.isProtected(member.getModifiers());
    }

    private void add(Field field) {
        String modifiers = modifiers(field) + (Modifier.isFinal(field.getModifiers()) ? "final " : "");
        addLine(modifiers + Types.text(field.getAnnotatedType()) + " " + field.getName(), field);
    }

    private void add(Constructor<?> constructor) {
        addLine(
                modifiers(constructor) + Types.variables(constructor) + type.getSimpleName() + signature(constructor),
                constructor);
    }

    private void add(Method method) {
        Object value = method.getDefaultValue();
        addLine(
                modifiers(method)
                        + duty(method)
                        + Types.variables(method)
                        + Types.text(method.getAnnotatedReturnType())
                        + " "
                        + method.getName()
                        + signature(method)
                        + (value == null ? "" : " default " + Types.value(value)),
                method);
    }

    private static String modifiers(Member member) {
        return (Modifier.isProtected(member.getModifiers()) ? "protected " : "")
                + (Modifier.isStatic(member.getModifiers()) ? "static " : "");
    }

    /** What a method means to those who extend the type, or write an annotation. */
    private String duty(Method method) {
        boolean isAbstract = Modifier.isAbstract(method.getModifiers());
        if (type.isAnnotation()) {
            return isAbstract && method.getDefaultValue() == null ? "abstract " : "";
        }
        if (!isOpen || Modifier.isStatic(method.getModifiers())) {
            return "";
        }
        return isAbstract ? "abstract " : Modifier.isFinal(method.getModifiers()) ? "final " : "";
    }

    private static String signature(Executable executable) {
        String parameters = Types.list(executable.getAnnotatedParameterTypes(), "(", ")");
        String thrown = Types.list(executable.getAnnotatedExceptionTypes(), " throws ", "");
        String shown = parameters.isEmpty() ? "()" : parameters;
        return (executable.isVarArgs() ? shown.replace("[])", "...)") : shown) + thrown;
    }

    private void addLine(String line, AnnotatedElement element) {
        String member = Lines.member(line);
        lines.putIfAbsent(member, line);
        addNotes(element, " " + member);
    }

    /** The annotations that belong to the language. */
    private void addNotes(AnnotatedElement element, String member) {
        for (Annotation note : element.getDeclaredAnnotations()) {
            if (note instanceof Deprecated deprecated) {
                String line = "deprecated" + (deprecated.forRemoval() ? " for removal" : "") + member;
                lines.put(line, line);
            } else if (member.isEmpty()
                    && note.annotationType().getPackageName().startsWith("java.lang")) {
                lines.put("@" + note.annotationType().getName(), note.toString());
            }
        }
    }
}
