package dev.tocsin.server.engine;

import dev.tocsin.delivery.group.Backlog;
import java.util.List;

/**
 * How much an engine has to do.
 *
 * @param groups how many groups of alerts there are
 * @param backlogs what each destination is still to be told
 * @param tasks how many things wait for the engine's thread
 */
public record Load(int groups, List<Backlog> backlogs, int tasks) {
    /** Keeps the list from changing. */
    public Load {
        backlogs = List.copyOf(backlogs);
    }
}
