package dev.tocsin.checks.alertmanager;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tocsin.checks.wire.AlertsApi;
import dev.tocsin.checks.wire.Output;
import dev.tocsin.checks.wire.Served;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** The Alertmanager that is installed here, as a process on loopback. */
public final class Alertmanager implements Served {
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
        return new Alertmanager(process, URI.create("http://" + Output.await(process, LISTENING)));
    }

    /** {@return where it listens} */
    URI address() {
        return address;
    }

    /** {@return what it answers} */
    public String get(String path) throws IOException, InterruptedException {
        return api().call("GET", path, "").body();
    }

    @Override
    public AlertsApi api() {
        return new AlertsApi(address);
    }

    /** It keeps that when it ends. */
    @Override
    public void awaitDelivered(int count) {}

    @Override
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time);
    }

    /** Waits for its end, too, as it writes to its storage then. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
