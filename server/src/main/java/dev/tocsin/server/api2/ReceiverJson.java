package dev.tocsin.server.api2;

import dev.tocsin.contract.value.Json;
import dev.tocsin.server.engine.Snapshot;
import dev.tocsin.server.http.Reply;
import java.util.Collection;

/** Receivers as clients see them. */
final class ReceiverJson {
    private ReceiverJson() {}

    static Reply list(Snapshot snapshot) {
        return Reply.json(200, of(snapshot.setup().plan().destinations().keySet()));
    }

    static Json of(Collection<String> names) {
        return Json.items(names.stream().map(ReceiverJson::of).toList());
    }

    static Json of(String name) {
        return Json.members().with("name", name).build();
    }
}
