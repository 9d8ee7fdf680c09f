package dev.tocsin.adapters.matrix;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class MatrixNotifierContractTests extends NotifierContractTest<MatrixNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of(
                "homeserver", "https://matrix.example",
                "access_token", "canary-0123456789",
                "room_id", "!ops:matrix.example");
    }
}
