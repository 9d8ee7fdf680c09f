package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Quoted;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The spot of a value, as messages call it.
 *
 * <p>A place knows the path from the root of what is read, such as {@code labels.team} or {@code hosts[2]}; a naming
 * function turns the path into words, so that the same mistake is found in {@code field 'hosts[2]' of plugin
 * 'delivery/webhook'} or in {@code tocsin.yml:7:3: receivers[0].hosts[2]}. Immutable.
 *
 * @since 0.1
 */
public final class Place {

    private final UnaryOperator<String> naming;
    private final String path;

    private Place(UnaryOperator<String> naming, String path) {
        this.naming = Objects.requireNonNull(naming, "naming");
        this.path = path;
    }

    /**
     * Makes the root, whose path is empty.
     *
     * @param naming turns the path of this place or of one below into words; asked only when a problem is added
     */
    public static Place root(UnaryOperator<String> naming) {
        return new Place(naming, "");
    }

    /** {@return the root named {@code owner}, where {@code x} is called {@code NOUN 'x' of OWNER}} */
    public static Place root(String noun, String owner) {
        return root(noun, () -> owner);
    }

    /** {@return the root as of a noun and an owner, who is asked for only when a problem is added} */
    public static Place root(String noun, Supplier<String> owner) {
        return root(path -> path.isEmpty() ? owner.get() : noun + " '" + path + "' of " + owner.get());
    }

    /** {@return the place of the member of that name} */
    public Place member(String name) {
        if (!isPlain(name)) {
            return new Place(naming, path + "[" + Quoted.of(name) + "]");
        }
        return new Place(naming, path.isEmpty() ? name : path + "." + name);
    }

    /** {@return whether it needs no quotes: {@code [A-Za-z_][A-Za-z0-9_-]*}} */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isFirst = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
            if (!isFirst && !(i > 0 && (c >= '0' && c <= '9' || c == '-'))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** {@return the place of an item, counted from 0} */
    public Place item(int index) {
        return new Place(naming, path + "[" + index + "]");
    }

    /** {@return the place that stands for every item of a list or value of a map} */
    public Place each() {
        return new Place(naming, path + "[*]");
    }

    /** {@return the way from the root, such as {@code hosts[2].name}; empty at the root} */
    public String path() {
        return path;
    }

    /** {@return the place in words} */
    @Override
    public String toString() {
        return naming.apply(path);
    }
}
