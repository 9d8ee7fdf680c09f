package dev.tocsin.template.data;

/**
 * A label or an annotation.
 *
 * @param name what it is called
 * @param value what it says
 */
public record Pair(String name, String value) implements Structure {
    @Override
    public Type type() {
        return Type.PAIR;
    }

    @Override
    public String toString() {
        return name + "=" + value;
    }
}
