package dev.tocsin.template.syntax;

import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The variables of one template while it is read: which name means which slot at this spot. Not thread-safe. */
final class Variables {
    private static final String ROOT = "$";

    private final List<Declared> visible = new ArrayList<>(List.of(new Declared(ROOT, 0)));
    private final Set<Integer> reassigned = new HashSet<>();
    private int slots = 1;

    private record Declared(String name, int slot) {}

    /** {@return how many are visible, to be handed to {@link #close} where the block ends} */
    int open() {
        return visible.size();
    }

    void close(int opened) {
        visible.subList(opened, visible.size()).clear();
    }

    int declare(String name) {
        visible.add(new Declared(name, slots));
        return slots++;
    }

    int reassign(Token variable) {
        int slot = slot(variable);
        reassigned.add(slot);
        return slot;
    }

    /** {@return the slot of the variable that was declared last under the name of the token} */
    int slot(Token variable) {
        for (int i = visible.size() - 1; i >= 0; i--) {
            if (visible.get(i).name.equals(variable.text())) {
                return visible.get(i).slot;
            }
        }
        Stream<String> names = visible.stream().map(Declared::name).distinct();
        throw new Refusal(
                variable.at(),
                "unknown variable " + Quoted.of(variable.text()),
                Nearest.hint(variable.text(), names.toList()));
    }

    Body body(Source source, List<Node> nodes) {
        return new Body(source, List.copyOf(nodes), slots, Set.copyOf(reassigned));
    }
}
