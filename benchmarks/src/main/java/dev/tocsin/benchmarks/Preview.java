package dev.tocsin.benchmarks;

import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Grouping;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A group of alerts becomes the request of one plugin, down to the bytes of its body. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class Preview {
    /** The plugin, which is configured as for its golden requests. */
    @Param("webhook")
    public String plugin = "";

    /** How many alerts the group has. */
    @Param({"1", "500"})
    public int alerts;

    private Supplier<Request> preview = () -> {
        throw new IllegalStateException("not prepared");
    };

    /** Makes the plugin and the incident, which are not measured. */
    @Setup
    public void prepare() throws IOException {
        Notifier notifier = Registry.load(Preview.class.getClassLoader())
                .create(Notifier.class, "delivery", plugin, configuration());
        Incident incident = group();
        preview = () -> notifier.preview(incident);
    }

    private Map<String, ?> configuration() throws IOException {
        Path file = Previews.GOLDENS.resolve(plugin).resolve("configuration.json");
        return Files.exists(file)
                ? ((Json.Members) JsonText.read(Files.readString(file), Limits.ofDefaults())).values()
                : Map.of();
    }

    private Incident group() {
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");
        List<Alert> group = new ArrayList<>();
        for (int i = 1; i <= alerts; i++) {
            group.add(Alert.builder()
                    .labels(Map.of("alertname", "DiskFull", "severity", "warning", "instance", "node-" + i))
                    .annotations(Map.of("summary", "the disk of node-" + i + " is 95% full"))
                    .startsAt(noon)
                    .generatorUrl("https://prometheus.example/graph?g0.expr=disk")
                    .build());
        }
        return Incident.builder("DiskFull", "warning", "disks are nearly full")
                .key("{}:{alertname=\"DiskFull\"}")
                .labels(Map.of("alertname", "DiskFull", "severity", "warning"))
                .startsAt(noon)
                .link("https://alertmanager.example")
                .alerts(group)
                .grouping(Grouping.builder()
                        .receiver("ops")
                        .groupLabels(Map.of("alertname", "DiskFull"))
                        .commonLabels(Map.of("alertname", "DiskFull", "severity", "warning"))
                        .externalUrl("https://alertmanager.example")
                        .build())
                .build();
    }

    /** Writes the request. */
    @Benchmark
    public Object preview() {
        Request request = preview.get();
        return request instanceof HttpCall call ? call.body().map(Body::reveal) : request;
    }
}
