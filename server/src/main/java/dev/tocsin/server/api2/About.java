package dev.tocsin.server.api2;

import dev.tocsin.contract.value.Json;
import dev.tocsin.server.engine.Snapshot;
import dev.tocsin.server.http.Reply;
import java.time.Instant;
import java.util.List;

/**
 * What is said of the service itself.
 *
 * @param version which version of Tocsin it is
 * @param startedAt since when it runs
 */
public record About(String version, Instant startedAt) {
    Reply toReply(Snapshot snapshot) {
        return Reply.json(
                200,
                Json.members()
                        .with("cluster", cluster())
                        .with(
                                "config",
                                Json.members()
                                        .with("original", snapshot.setup().text())
                                        .build())
                        .with("uptime", Times.text(startedAt))
                        .with("versionInfo", versionInfo())
                        .build());
    }

    /** There is no cluster. */
    private static Json cluster() {
        return Json.members()
                .with("peers", Json.items(List.of()))
                .with("status", "disabled")
                .build();
    }

    private Json versionInfo() {
        return Json.members()
                .with("branch", "")
                .with("buildDate", "")
                .with("buildUser", "")
                .with("goVersion", "")
                .with("revision", "")
                .with("version", version)
                .build();
    }
}
