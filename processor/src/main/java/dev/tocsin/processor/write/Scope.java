package dev.tocsin.processor.write;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Names that must differ from each other. */
final class Scope {
    private final Set<String> taken;

    Scope(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** {@return the wish, or what comes nearest to a name that nobody has; nobody else gets it again} */
    String name(String wish) {
        String name = wish;
        while (!taken.add(name)) {
            name = name + "_";
        }
        return name;
    }
}
