package dev.tocsin.server.api2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.server.api1.Scene;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of all that there is, which many may ask for and not read: no reply is held as a whole, so that none knows its length. */
class ListsTests {
    private static final String LONG = "x".repeat(100_000);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v2/alerts", "/api/v2/alerts/groups", "/api/v2/silences", "/api/v1/alerts"})
    void areMadeAsTheyAreRead(String path) throws Exception {
        try (Scene scene = new Scene(folder)) {
            scene.post("/api/v2/alerts", "application/json", """
                    [{"labels": {"alertname": "Disk"}, "annotations": {"summary": "%s"}}]""".formatted(LONG));
            scene.post("/api/v2/silences", "application/json", """
                    {"matchers": [{"name": "a", "value": "b", "isRegex": false}], "startsAt": "2026-11-23T12:00:00Z",
                    "endsAt": "2026-11-23T13:00:00Z", "createdBy": "ann", "comment": "%s"}""".formatted(LONG));
            HttpResponse<String> list = scene.get(path);
            assertThat(list.body()).contains(LONG);
            assertThat(list.headers().firstValue("Content-Length")).isEmpty();
        }
    }
}
