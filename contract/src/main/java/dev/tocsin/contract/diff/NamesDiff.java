package dev.tocsin.contract.diff;

import dev.tocsin.contract.problem.Quoted;
import java.util.List;

/** Compares the names that something is given by with what they were. */
record NamesDiff(Side side, Spot spot) {

    /**
     * Compares names.
     *
     * @param before its own name, then its aliases
     * @param after its own name, then its aliases
     */
    void compare(List<String> before, List<String> after) {
        String name = before.get(0);
        if (!name.equals(after.get(0))) {
            String renamed = "renamed to " + Quoted.of(after.get(0));
            if (after.contains(name)) {
                spot.risky(renamed + ", and the old name is an alias");
            } else {
                spot.breaking(renamed + ", and the old name is no alias");
            }
        }
        before.stream()
                .skip(1)
                .filter(alias -> !after.contains(alias))
                .forEach(alias -> spot.note(side.weight(true, false), "alias " + Quoted.of(alias) + " removed"));
        after.stream()
                .skip(1)
                .filter(alias -> !before.contains(alias))
                .forEach(alias -> spot.safe("alias " + Quoted.of(alias) + " added"));
    }
}
