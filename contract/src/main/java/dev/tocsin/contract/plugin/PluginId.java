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
        boolean afterDash = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDash = c == '-' || c == '_';
            boolean fits = isDash ? !afterDash : c >= 'a' && c <= 'z' || c >= '0' && c <= '9' && i > 0;
            if (!fits) {
                return false;
            }
            afterDash = isDash;
        }
        return !afterDash;
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
