package dev.tocsin.server.configuration.receivers;

import java.util.List;

/**
 * A named set of configured notifiers.
 *
 * @param name unique in its file
 * @param notifiers in the order of the file; empty for a receiver that swallows what it gets
 */
public record Receiver(String name, List<ConfiguredNotifier> notifiers) {

    public Receiver {
        notifiers = List.copyOf(notifiers);
    }
}
