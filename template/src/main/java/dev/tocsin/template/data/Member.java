package dev.tocsin.template.data;

import java.util.List;

/**
 * What can be read of a value by a name behind a dot: a field, or a method with what it takes.
 *
 * @param name the name
 * @param parameters the types of its arguments; none for a field
 * @param result the type of what is read
 * @param isField whether it is a field, which belongs to what the value is printed as
 * @param reader reads it
 */
public record Member(String name, List<Type> parameters, Type result, boolean isField, Reader reader) {
    /** Reads a member of a value of the type that the member is of, with arguments of the types that it asks for. */
    @FunctionalInterface
    public interface Reader {
        /** {@return what is read} */
        Value read(Value receiver, List<Value> arguments);
    }

    static <V extends Value> Member field(Class<V> of, String name, Type result, Plain<V> reader) {
        return new Member(name, List.of(), result, true, (receiver, arguments) -> reader.read(of.cast(receiver)));
    }

    static <V extends Value> Member method(Class<V> of, String name, Type result, Plain<V> reader) {
        return new Member(name, List.of(), result, false, (receiver, arguments) -> reader.read(of.cast(receiver)));
    }

    /** Reads what takes no argument. */
    interface Plain<V extends Value> {
        Value read(V receiver);
    }
}
