package dev.tocsin.checks.surface;

import dev.tocsin.contract.value.Json;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types as one writes them in Java, but with the names of their packages, those of java.lang left out. */
final class Types {
    private static final Pattern NULLABLE = Pattern.compile("@org\\.jspecify\\.annotations\\.Nullable(\\(\\))?");
    private static final Pattern LANGUAGE = Pattern.compile("\\bjava\\.lang\\.(?=[A-Z])");

    private Types() {}

    static String text(AnnotatedType type) {
        return shortened(type.toString());
    }

    /** {@return the types with commas between them; nothing where there is none} */
    static String list(AnnotatedType[] types, String before, String after) {
        return types.length == 0
                ? ""
                : Stream.of(types).map(Types::text).collect(Collectors.joining(", ", before, after));
    }

    /** {@return what is between angle brackets, and a space} */
    static String variables(GenericDeclaration declaration) {
        TypeVariable<?>[] variables = declaration.getTypeParameters();
        return variables.length == 0
                ? ""
                : Stream.of(variables).map(Types::variable).collect(Collectors.joining(", ", "<", "> "));
    }

    private static String variable(TypeVariable<?> variable) {
        return variable.getName()
                + Stream.of(variable.getAnnotatedBounds())
                        .filter(bound -> bound.getType() != Object.class || bound.getAnnotations().length > 0)
                        .map(Types::text)
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(" & "), bounds -> bounds.isEmpty() ? "" : " extends " + bounds));
    }

    /** {@return the default of an annotation's element} */
    static String value(Object value) {
        return switch (value) {
            case Object[] values -> Arrays.toString(values);
            case String text -> Json.of(text).toString();
            default -> value.toString();
        };
    }

    private static String shortened(String text) {
        return LANGUAGE.matcher(NULLABLE.matcher(text).replaceAll("@Nullable"))
                .replaceAll("")
                .replace('$', '.');
    }
}
