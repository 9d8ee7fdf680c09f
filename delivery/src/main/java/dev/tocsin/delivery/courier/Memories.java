package dev.tocsin.delivery.courier;

import dev.tocsin.api.delivery.Memory;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What notifiers wanted kept of incidents that are not over, as long as the process lives. Of more than 10,000 the one that
 * nobody asked for longest is forgotten. Safe to share between threads.
 */
final class Memories {
    private static final int MOST = 10_000;

    private final SequencedMap<Conversation, Memory> kept = new LinkedHashMap<>(16, 0.75f, true);

    synchronized Memory of(Conversation conversation) {
        return kept.getOrDefault(conversation, Memory.empty());
    }

    synchronized void keep(Conversation conversation, Memory memory) {
        kept.put(conversation, memory);
        if (kept.size() > MOST) {
            kept.pollFirstEntry();
        }
    }

    synchronized void drop(Conversation conversation) {
        kept.remove(conversation);
    }
}
