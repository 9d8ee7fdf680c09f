package dev.tocsin.template.data;

import java.util.Collection;
import java.util.List;

/**
 * Values one behind the other.
 *
 * @param type which list it is
 * @param values its elements, all of the type that {@link Type#element} says
 */
public record Items(Type type, List<? extends Value> values) implements Value {
    /** {@return texts as a list of that type} */
    public static Items texts(Type type, Collection<String> texts) {
        return new Items(type, texts.stream().map(Text::of).toList());
    }

    /**
     * Joins a list of texts or of pairs.
     *
     * @return the elements with {@code separator} between them
     * @throws Failure if that is too long
     */
    public String joined(String separator) {
        TextBuilder joined = new TextBuilder();
        String before = "";
        for (Value value : values) {
            joined.append(before).append(plain(value));
            before = separator;
        }
        return joined.toString();
    }

    private static String plain(Value value) {
        return value instanceof Text text ? text.value() : value.toString();
    }

    @Override
    public boolean isTrue() {
        return !values.isEmpty();
    }
}
