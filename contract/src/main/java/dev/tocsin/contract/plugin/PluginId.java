package dev.tocsin.contract.plugin;

import java.util.regex.Pattern;

/**
 * What a plugin is known by. Ordered by group, then name.
 *
 * @param group the group, a slug
 * @param name the stable name inside the group, a slug
 * @since 0.1
 */
public record PluginId(String group, String name) implements Comparable<PluginId> {
    /** {@return whether a text may be a group or a name, such as {@code acme-siren}} */
    public static boolean isSlug(String text) {
        return Pattern.matches("[a-z][a-z0-9]*([-_][a-z0-9]+)*", text);
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
