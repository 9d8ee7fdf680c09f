package dev.tocsin.server.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.server.api1.Scene;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("who collects spans does so for the whole process")
class ServiceSpansTests {
    @RegisterExtension
    static final OpenTelemetryExtension COLLECTED = OpenTelemetryExtension.create();

    @TempDir
    private Path folder;

    @Test
    void tellWhatTheServiceAcceptsAndOfAttempts() throws Exception {
        try (Scene scene = new Scene(folder)) {
            scene.fire("Disk", "ops");
            scene.awaited("/api/v1/deliveries", "delivered");
        }
        assertThat(COLLECTED.getSpans()).extracting(SpanData::getName).containsExactlyInAnyOrder("accept", "deliver");
    }
}
