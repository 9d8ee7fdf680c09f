package dev.tocsin.contract.plugin;

import static dev.tocsin.contract.plugin.PluginId.isSlug;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a plugin is called.
 *
 * <p>Written as {@code alarm/siren horn klaxon}: what it is known by, then its aliases. The index of a jar has this beside
 * each factory, so that a plugin is found by name before its contract is read.
 *
 * @param id what it is known by
 * @param aliases other names inside its group
 * @since 0.1
 */
public record PluginNames(PluginId id, List<String> aliases) {
    public PluginNames {
        aliases = List.copyOf(aliases);
    }

    /** {@return what {@link #toString} wrote; empty if the text is anything else} */
    public static Optional<PluginNames> read(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? read(text, List.of())
                : read(
                        text.substring(0, space),
                        List.of(text.substring(space + 1).split(" ", -1)));
    }

    private static Optional<PluginNames> read(String known, List<String> aliases) {
        int slash = known.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        PluginId id = new PluginId(known.substring(0, slash), known.substring(slash + 1));
        return isSlug(id.group()) && isSlug(id.name()) && areSlugs(aliases)
                ? Optional.of(new PluginNames(id, aliases))
                : Optional.empty();
    }

    private static boolean areSlugs(List<String> texts) {
        for (String text : texts) {
            if (!isSlug(text)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the plugin answers to that name inside its group} */
    public boolean isCalled(String name) {
        return id.name().equals(name) || aliases.contains(name);
    }

    /** {@return the names inside the group, the stable one first} */
    public List<String> inGroup() {
        if (aliases.isEmpty()) {
            return List.of(id.name());
        }
        List<String> names = new ArrayList<>(aliases);
        names.add(0, id.name());
        return names;
    }

    @Override
    public String toString() {
        return aliases.isEmpty() ? id.toString() : id + " " + String.join(" ", aliases);
    }
}
