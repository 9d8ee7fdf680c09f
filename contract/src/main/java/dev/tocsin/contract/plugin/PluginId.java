package dev.tocsin.contract.plugin;

/**
 * What a plugin is known by. Ordered by group, then name.
 *
 * @param group the group, a slug
 * @param name the stable name inside the group, a slug
 * @since 0.1
 */
public record PluginId(String group, String name) implements Comparable<PluginId> {
    /** {@return whether a text may be a group or a name: {@code [a-z][a-z0-9]*([-_][a-z0-9]+)*}} */
    public static boolean isSlug(String text) {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = isDash(c) ? !isDash(before) : isLetter(c) || isDigit(c) && i > 0;
            if (!fits) {
                return false;
            }
            before = c;
        }
        return !isDash(before);
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '_';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public int compareTo(PluginId other) {
        int groups = group.compareTo(other.group);
        return groups != 0 ? groups : name.compareTo(other.name);
    }

    /** {@return group and name, such as {@code delivery/webhook}} */
    @Override
    public String toString() {
        return group + "/" + name;
    }
}
