package dev.tocsin.contract.diff;

import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.OneLine;
import java.util.Comparator;

/**
 * One difference between two states of a contract. Ordered by weight, then plugin, place and words.
 *
 * @param weight how much it matters
 * @param plugin whose contract changed, under the name that it had before
 * @param place what changed of it, such as {@code field 'retries'}
 * @param what how it changed, such as {@code bounds 0 to 10 became 0 to 5}; controls in it are shown as escapes
 * @since 0.1
 */
public record Change(Weight weight, PluginId plugin, String place, String what) implements Comparable<Change> {

    private static final Comparator<Change> ORDER = Comparator.comparing(Change::weight)
            .thenComparing(Change::plugin)
            .thenComparing(Change::place)
            .thenComparing(Change::what);

    public Change {
        place = OneLine.of(place);
        what = OneLine.of(what);
    }

    /** {@return whether it breaks those who rely on the contract} */
    public boolean isBreaking() {
        return weight == Weight.BREAKING;
    }

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }

    /** {@return the change without its weight: {@code delivery/webhook, field 'retries': removed}} */
    @Override
    public String toString() {
        return plugin + ", " + place + ": " + what;
    }
}
