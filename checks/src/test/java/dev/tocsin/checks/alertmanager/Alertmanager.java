package dev.tocsin.checks.alertmanager;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Alertmanager that is installed here, as a process on loopback that remembers nothing. */
public final class Alertmanager implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/prometheus-alertmanager");
    private static final Pattern LISTENING = Pattern.compile("msg=\"Listening on\" address=(\\S+)");

    private final Process process;
    private final URI address;

    private Alertmanager(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Skips a test where there is none: Debian has it in one package with amtool. */
    public static void assumeInstalled() {
        assumeTrue(
                Files.isExecutable(PROGRAM) && Amtool.isInstalled(),
                "Debian's package 'prometheus-alertmanager' is not installed");
    }

    /** Starts it at a port that is free, and waits until it takes calls. */
    public static Alertmanager start(Path configuration, Path storage) throws IOException {
        List<String> command = List.of(
                PROGRAM.toString(),
                "--config.file=" + configuration,
                "--storage.path=" + storage,
                "--web.listen-address=127.0.0.1:0",
                "--web.external-url=http://alertmanager.example",
                "--cluster.listen-address=");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader log = process.inputReader(UTF_8);
        String address;
        try {
            address = address(log);
        } catch (IOException | RuntimeException failed) {
            process.destroyForcibly();
            throw failed;
        }
        Thread.ofVirtual().start(() -> drain(log));
        return new Alertmanager(process, URI.create("http://" + address));
    }

    private static String address(BufferedReader log) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                return listening.group(1);
            }
        }
        throw new IllegalStateException("it did not start: " + said);
    }

    /** Reads on, as a process whose output nobody reads stands still. */
    private static void drain(BufferedReader log) {
        try (log) {
            log.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // The process was ended, and its output closed.
        }
    }

    /** {@return where it listens} */
    URI address() {
        return address;
    }

    /** {@return what it answers} */
    public String get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    void post(String alerts) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/v2/alerts"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(alerts))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> reply = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (reply.statusCode() != 200) {
                throw new IllegalStateException("it refused the alerts: " + reply.body());
            }
        }
    }

    /** Waits for its end, too, as it writes to its storage then. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
