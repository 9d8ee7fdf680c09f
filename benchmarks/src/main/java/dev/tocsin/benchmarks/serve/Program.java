package dev.tocsin.benchmarks.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that takes alerts, and how it says where it listens.
 *
 * @param name what the results call it
 * @param command what starts it
 * @param listening the port is the first group of it
 */
record Program(String name, List<String> command, Pattern listening) {
    static Program tocsin(Path launcher, Path file, Path data) {
        return new Program(
                "tocsin",
                List.of(
                        launcher.toString(),
                        "serve",
                        file.toString(),
                        "--data",
                        data.toString(),
                        "--listen",
                        "127.0.0.1:0",
                        "--allow-egress",
                        "127.0.0.1"),
                Pattern.compile(" serving address=http://\\S+:(\\d+)"));
    }

    static Program alertmanager(Path file, Path data) {
        return new Program(
                "alertmanager",
                List.of(
                        "/usr/bin/prometheus-alertmanager",
                        "--config.file=" + file,
                        "--storage.path=" + data,
                        "--web.listen-address=127.0.0.1:0",
                        "--cluster.listen-address="),
                Pattern.compile("Listening on\" address=\\S+:(\\d+)"));
    }

    /** It runs, and takes alerts at a port. */
    record Running(Process process, int port) implements AutoCloseable {
        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }

    Running start() throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader said = process.inputReader(UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher port = listening.matcher(line);
            if (port.find()) {
                Thread.ofVirtual().start(() -> drain(said));
                return new Running(process, Integer.parseInt(port.group(1)));
            }
        }
        throw new IOException(name + " did not start");
    }

    /** Reads what it has to say, so that it need not wait with it, until it ends. */
    private static void drain(BufferedReader said) {
        try {
            while (said.readLine() != null) {
                // nobody wants to know
            }
        } catch (IOException ended) {
            // it was killed
        }
    }
}
