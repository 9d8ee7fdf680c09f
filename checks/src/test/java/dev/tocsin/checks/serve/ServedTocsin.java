package dev.tocsin.checks.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.checks.launch.Distribution;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code tocsin serve} as a process of its own, which can be killed. */
final class ServedTocsin implements AutoCloseable {
    private static final Pattern SERVING = Pattern.compile(" serving address=(https?://\\S+)");

    private final Process process;
    private final URI address;

    private ServedTocsin(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it at a port that is free, and waits until it takes calls; it may call this machine. */
    static ServedTocsin start(Path file, Path data, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Distribution.built().resolve("bin/tocsin").toString(),
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
        Process process = builder.start();
        BufferedReader said = process.inputReader(UTF_8);
        try {
            URI address = address(said);
            Thread.ofVirtual().start(() -> said.lines().forEach(line -> {}));
            return new ServedTocsin(process, address);
        } catch (IOException | RuntimeException failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    private static URI address(BufferedReader said) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            before.append(line).append('\n');
            Matcher serving = SERVING.matcher(line);
            if (serving.find()) {
                return URI.create(serving.group(1));
            }
        }
        throw new IllegalStateException("it did not begin to serve: " + before);
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

    /** Ends it as a crash does: at once, with nothing put in order. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to end. {@return its exit code} */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
