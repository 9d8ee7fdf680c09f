package dev.tocsin.checks.serve;

import dev.tocsin.checks.launch.Distribution;
import dev.tocsin.checks.wire.AlertsApi;
import dev.tocsin.checks.wire.Output;
import dev.tocsin.checks.wire.Passing;
import dev.tocsin.checks.wire.Served;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code tocsin serve} as a process of its own, which can be killed. */
public final class ServedTocsin implements Served {
    private static final Pattern SERVING = Pattern.compile(" serving address=(https?://\\S+)");
    private static final Pattern DELIVERED = Pattern.compile("\"state\":\"delivered\"");
    private static final Duration SOON = Duration.ofMillis(20);

    private final Process process;
    private final URI address;

    private ServedTocsin(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it at a port that is free, and waits until it takes calls; it may call this machine. */
    public static ServedTocsin start(Path file, Path data, String... options) throws IOException {
        return startWith("", file, data, options);
    }

    /** Starts it so with more flags for Java. */
    static ServedTocsin startWith(String flags, Path file, Path data, String... options) throws IOException {
        Process process = launch(flags, file, data, options);
        return new ServedTocsin(process, URI.create(Output.await(process, SERVING)));
    }

    /** Starts its process, and does not wait. */
    static Process launch(String flags, Path file, Path data, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Distribution.shipped().resolve("bin/tocsin").toString(),
                "serve",
                file.toString(),
                "--data",
                data.toString(),
                "--listen",
                "127.0.0.1:0",
                "--allow-egress",
                "127.0.0.1"));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", Distribution.javaHome());
        builder.environment().put("TOCSIN_JAVA_OPTS", flags);
        return builder.start();
    }

    @Override
    public AlertsApi api() {
        return new AlertsApi(address);
    }

    /** {@return its process} */
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time);
    }

    /** {@return the address of a path} */
    URI at(String path) {
        return address.resolve(path);
    }

    /** {@return what it answers} */
    String get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(at(path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @Override
    public void awaitDelivered(int count) throws IOException, InterruptedException {
        while (DELIVERED
                        .matcher(get("/api/v1/deliveries?state=delivered"))
                        .results()
                        .count()
                < count) {
            Passing.of(SOON);
        }
    }

    @Override
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to end. {@return its exit code} */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        kill();
    }
}
