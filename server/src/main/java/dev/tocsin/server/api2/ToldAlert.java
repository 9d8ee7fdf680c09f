package dev.tocsin.server.api2;

import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.SequencedSet;

/**
 * An alert and who is told of it.
 *
 * @param alert the alert
 * @param receivers the names of the receivers, each once
 */
record ToldAlert(SeenAlert alert, SequencedSet<String> receivers) {
    /** {@return it as clients see it, with the time intervals that mute it now} */
    Json toJson(List<String> mutedBy) {
        return alert.toJson(receivers, mutedBy);
    }
}
