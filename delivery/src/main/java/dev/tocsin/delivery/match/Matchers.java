package dev.tocsin.delivery.match;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Matchers that must all match. Immutable, and equal to others of the same matchers in the same order.
 *
 * @since 0.1
 */
public final class Matchers implements Iterable<Matcher> {
    private static final Matchers NONE = new Matchers(List.of());

    private final List<Matcher> all;

    private Matchers(List<Matcher> all) {
        this.all = all;
    }

    /** {@return these matchers, in this order} */
    public static Matchers of(List<Matcher> matchers) {
        return new Matchers(List.copyOf(matchers));
    }

    /** {@return no matchers at all, which match whatever comes} */
    public static Matchers none() {
        return NONE;
    }

    /** {@return whether each matcher matches its label, where a missing one is an empty text} */
    public boolean matches(Map<String, String> labels) {
        for (int i = 0; i < all.size(); i++) {
            Matcher matcher = all.get(i);
            if (!matcher.matches(labels.getOrDefault(matcher.name(), ""))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether there are no matchers} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return the matchers; the list cannot be changed} */
    public List<Matcher> toList() {
        return all;
    }

    /** {@return the same matchers in the order of their names, values and operators} */
    public Matchers sorted() {
        return new Matchers(all.stream().sorted().toList());
    }

    @Override
    public Iterator<Matcher> iterator() {
        return all.iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Matchers matchers && all.equals(matchers.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** Writes them as Alertmanager does: {@code {severity=~"warning|critical",team="db"}}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("{");
        for (Matcher matcher : all) {
            out.append(out.length() > 1 ? "," : "").append(matcher);
        }
        return out.append('}').toString();
    }
}
