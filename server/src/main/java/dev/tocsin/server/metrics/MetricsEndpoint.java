package dev.tocsin.server.metrics;

import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.engine.Recipient;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Endpoint;
import dev.tocsin.server.http.Reply;
import dev.tocsin.server.http.Router;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows Prometheus what was counted, and how it stands. Safe to share between threads. */
public final class MetricsEndpoint implements Endpoint {
    /** The path of the call. */
    public static final String PATH = "/metrics";

    private final Metrics metrics;
    private final Engine engine;
    private final Path data;
    private final Router router;

    /**
     * Makes one.
     *
     * @param metrics what was counted
     * @param engine who is asked how it stands
     * @param data the data folder
     */
    public MetricsEndpoint(Metrics metrics, Engine engine, Path data) {
        this.metrics = metrics;
        this.engine = engine;
        this.data = data;
        router = new Router().on("GET", PATH, this::scrape);
    }

    @Override
    public Reply answer(Call call) throws InterruptedException {
        return router.answer(call);
    }

    private Reply scrape(Call call) throws InterruptedException {
        Families families = families();
        ExpositionFormatWriter writer = writer(call.header("accept").orElse(""));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            writer.write(text, families.toSnapshots());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Reply.of(200, writer.getContentType(), text.toByteArray());
    }

    private static ExpositionFormatWriter writer(String accept) {
        ExpositionFormatWriter openMetrics = OpenMetricsTextFormatWriter.create();
        return openMetrics.accepts(accept) ? openMetrics : PrometheusTextFormatWriter.create();
    }

    private Families families() throws InterruptedException {
        Families families = new Families();
        OwnFamilies own = new OwnFamilies(families);
        AlertmanagerFamilies alertmanager = new AlertmanagerFamilies(families);
        Optional<Now> now = Now.of(engine);
        now.ifPresent(standing -> {
            for (Recipient recipient : standing.setup().recipients().values()) {
                metrics.tally(recipient.receiver(), recipient.plugin());
            }
            own.add(standing);
            alertmanager.add(standing);
        });
        own.add(metrics);
        alertmanager.add(metrics);
        families.gauge("tocsin_data_bytes", "How much the data folder takes.", bytes());
        new ProcessFamilies(families).add();
        return families;
    }

    private long bytes() {
        try (Stream<Path> files = Files.list(data)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
