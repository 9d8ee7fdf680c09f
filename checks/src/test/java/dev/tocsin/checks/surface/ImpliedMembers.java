package dev.tocsin.checks.surface;

import java.lang.reflect.Constructor;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The members that a type has in any case: as an object, as an enum, or by the components that the header of a record names.
 *
 * @param type the type that has them
 */
record ImpliedMembers(Class<?> type) {

    boolean contains(Member member) {
        return switch (member) {
            case Method method -> isOfObject(method) || isOfEnum(method) || isAccessor(method);
            case Constructor<?> constructor -> type.isRecord() && isCanonical(constructor);
            default -> false;
        };
    }

    private static boolean isOfObject(Method method) {
        return Stream.of(Object.class.getMethods())
                .anyMatch(each -> each.getName().equals(method.getName())
                        && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
    }

    private boolean isOfEnum(Method method) {
        return type.isEnum()
                && Modifier.isStatic(method.getModifiers())
                && List.of("values", "valueOf").contains(method.getName());
    }

    private boolean isAccessor(Method method) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .anyMatch(method::equals);
    }

    private boolean isCanonical(Constructor<?> constructor) {
        return Arrays.equals(
                constructor.getParameterTypes(),
                Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray());
    }
}
